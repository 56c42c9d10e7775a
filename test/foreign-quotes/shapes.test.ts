import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/extract/quotes/find-quotes.ts';
import { splitSentences } from '../../src/extract/sentences.ts';
import { articleOf } from './golden.ts';

/** "SPEAKER: first words of the quotation", each; nothing where nobody is quoted. */
function quoted(language: string, text: string): string[] {
  const article = articleOf(language, text);
  return findQuotes(article, splitSentences(text, article.paragraphs))
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ speaker, content: [first] }) => {
      const words = text.slice(first?.start, first?.end).replace(/^[«„“"”「‘\s]+/u, '');
      return `${speaker}: ${words.slice(0, 10).replace(/[^\p{L}\p{M}]+$/u, '')}`;
    });
}

type Shapes = readonly (readonly [text: string, ...found: string[]])[];

const SHAPES: Readonly<Record<string, Shapes>> = {
  uk: [
    ['«Дорогу відкриють завтра вранці», — повідомив Степан Клименко.', 'Степан Клименко: Дорогу від'],
    ['Степан Клименко запевнив: «Дорогу відкриють завтра».', 'Степан Клименко: Дорогу від'],
    ['«Дорогу, — сказав Степан Клименко, — відкриють завтра вранці».', 'Степан Клименко: Дорогу'],
    ['«Снігу ще багато», — зазначила синоптикиня Надія Кравець.', 'Надія Кравець: Снігу ще б'],
    ['«Снігу ще багато», — сказав речник лісгоспу.', 'речник лісгоспу: Снігу ще б'],
    ['Надія Кравець працює тут давно. Вона каже: «Такої зими ще не було».', 'Надія Кравець: Такої зими'],
    [
      'Надія Кравець працює тут давно. «Такої зими ще не було», — додала Кравець.',
      'Надія Кравець: Такої зими',
    ],
    [
      '«Ми готові до зими», — сказав Степан Клименко. «А ми ні», — заперечила Надія Кравець.',
      'Степан Клименко: Ми готові',
      'Надія Кравець: А ми ні',
    ],
    ['Степан Клименко керує рухом «Чисті гори» і редагує газету «Вісник».'],
    ['Так звана «дорога життя» проходить повз готель «Смерека».'],
  ],
  ru: [
    ['«Дорогу откроют завтра утром», — сообщил Степан Клименков.', 'Степан Клименков: Дорогу отк'],
    ['Степан Клименков заверил: «Дорогу откроют завтра».', 'Степан Клименков: Дорогу отк'],
    ['«Дорогу, — сказал Степан Клименков, — откроют завтра утром».', 'Степан Клименков: Дорогу'],
    ['«Снега ещё много», — отметила синоптик Надежда Кравцова.', 'Надежда Кравцова: Снега ещё'],
    ['«Снега ещё много», — сказал представитель лесхоза.', 'представитель лесхоза: Снега ещё'],
    [
      'Надежда Кравцова работает тут давно. Она говорит: «Такой зимы ещё не было».',
      'Надежда Кравцова: Такой зимы',
    ],
    [
      'Надежда Кравцова работает тут давно. «Такой зимы ещё не было», — добавила Кравцова.',
      'Надежда Кравцова: Такой зимы',
    ],
    [
      '«Мы готовы к зиме», — сказал Степан Клименков. «А мы нет», — возразила Надежда Кравцова.',
      'Степан Клименков: Мы готовы',
      'Надежда Кравцова: А мы нет',
    ],
    ['Степан Клименков руководит движением «Чистые горы» и редактирует газету «Вестник».'],
    ['Так называемая «дорога жизни» проходит мимо гостиницы «Ель».'],
  ],
  de: [
    ['„Die Straße wird morgen früh geöffnet“, sagte Stefan Kleiber.', 'Stefan Kleiber: Die Straße'],
    ['Stefan Kleiber versicherte: „Die Straße wird morgen geöffnet.“', 'Stefan Kleiber: Die Straße'],
    ['„Die Straße“, sagte Stefan Kleiber, „wird morgen früh geöffnet.“', 'Stefan Kleiber: Die Straße'],
    ['„Es liegt noch viel Schnee“, meinte Forstamtsleiterin Nadja Kraft.', 'Nadja Kraft: Es liegt n'],
    ['„Es liegt noch viel Schnee“, sagte ein Sprecher des Forstamts.', 'Sprecher des Forstamts: Es liegt n'],
    [
      'Nadja Kraft arbeitet schon lange hier. „So einen Winter gab es noch nie“, sagt sie.',
      'Nadja Kraft: So einen W',
    ],
    [
      'Nadja Kraft arbeitet schon lange hier. „So einen Winter gab es noch nie“, so Kraft.',
      'Nadja Kraft: So einen W',
    ],
    [
      '„Wir sind auf den Winter vorbereitet“, sagte Stefan Kleiber. „Wir sind es nicht“, entgegnete Nadja Kraft.',
      'Stefan Kleiber: Wir sind a',
      'Nadja Kraft: Wir sind e',
    ],
    ['Stefan Kleiber leitet den Verein „Saubere Berge“ und liest die Zeitschrift „Alpin“.'],
    ['Die sogenannte „Straße des Lebens“ führt am Hotel „Zur Fichte“ vorbei.'],
  ],
  fr: [
    ['« La route sera rouverte demain matin », a indiqué Étienne Clément.', 'Étienne Clément: La route s'],
    ['Étienne Clément l’assure : « La route sera rouverte demain matin. »', 'Étienne Clément: La route s'],
    ['« La route, a indiqué Étienne Clément, sera rouverte demain matin. »', 'Étienne Clément: La route'],
    ['« Il reste beaucoup de neige », note la météorologue Nadine Carrel.', 'Nadine Carrel: Il reste b'],
    [
      '« Il reste beaucoup de neige », a déclaré un porte-parole de la commune.',
      'porte-parole de la commune: Il reste b',
    ],
    [
      'Nadine Carrel travaille ici depuis longtemps. « Je n’ai jamais vu un tel hiver », dit-elle.',
      'Nadine Carrel: Je n’ai ja',
    ],
    [
      'Nadine Carrel travaille ici depuis longtemps. « Je n’ai jamais vu un tel hiver », ajoute Carrel.',
      'Nadine Carrel: Je n’ai ja',
    ],
    [
      '« Nous sommes prêts pour l’hiver », a dit Étienne Clément. « Nous ne le sommes pas », a répliqué Nadine Carrel.',
      'Étienne Clément: Nous somme',
      'Nadine Carrel: Nous ne le',
    ],
    ['Étienne Clément dirige l’association « Montagne propre » et lit la revue « Cimes ».'],
    ['La fameuse « route de la vie » passe devant l’hôtel « Les Sapins ».'],
  ],
  es: [
    ['«La carretera se abrirá mañana por la mañana», informó Esteban Calvo.', 'Esteban Calvo: La carrete'],
    ['Esteban Calvo aseguró: «La carretera se abrirá mañana».', 'Esteban Calvo: La carrete'],
    ['«La carretera», dijo Esteban Calvo, «se abrirá mañana por la mañana».', 'Esteban Calvo: La carrete'],
    ['«Queda mucha nieve», señaló la meteoróloga Nadia Crespo.', 'Nadia Crespo: Queda much'],
    ['«Queda mucha nieve», dijo un portavoz del ayuntamiento.', 'portavoz del ayuntamiento: Queda much'],
    [
      'Nadia Crespo trabaja aquí desde hace años. «Nunca hubo un invierno así», dice ella.',
      'Nadia Crespo: Nunca hubo',
    ],
    [
      'Nadia Crespo trabaja aquí desde hace años. «Nunca hubo un invierno así», añade Crespo.',
      'Nadia Crespo: Nunca hubo',
    ],
    [
      '«Estamos listos para el invierno», dijo Esteban Calvo. «Nosotros no lo estamos», replicó Nadia Crespo.',
      'Esteban Calvo: Estamos li',
      'Nadia Crespo: Nosotros n',
    ],
    ['Esteban Calvo dirige la asociación «Montes Limpios» y lee la revista «Cumbres».'],
    ['La llamada «carretera de la vida» pasa delante del hotel «Los Abetos».'],
  ],
  it: [
    ['«La strada riaprirà domani mattina», ha annunciato Stefano Calvi.', 'Stefano Calvi: La strada'],
    ['Stefano Calvi assicura: «La strada riaprirà domani mattina».', 'Stefano Calvi: La strada'],
    ['«La strada», ha detto Stefano Calvi, «riaprirà domani mattina».', 'Stefano Calvi: La strada'],
    ['«C’è ancora molta neve», osserva la meteorologa Nadia Crespi.', 'Nadia Crespi: C’è ancora'],
    ['«C’è ancora molta neve», ha detto un portavoce del comune.', 'portavoce del comune: C’è ancora'],
    [
      'Nadia Crespi lavora qui da anni. «Un inverno così non si era mai visto», dice lei.',
      'Nadia Crespi: Un inverno',
    ],
    [
      'Nadia Crespi lavora qui da anni. «Un inverno così non si era mai visto», aggiunge Crespi.',
      'Nadia Crespi: Un inverno',
    ],
    [
      '«Siamo pronti per l’inverno», ha detto Stefano Calvi. «Noi non lo siamo», ha replicato Nadia Crespi.',
      'Stefano Calvi: Siamo pron',
      'Nadia Crespi: Noi non lo',
    ],
    ['Stefano Calvi dirige l’associazione «Montagna Pulita» e legge la rivista «Vette».'],
    ['La cosiddetta «strada della vita» passa davanti all’albergo «Gli Abeti».'],
  ],
  pt: [
    ['“A estrada será reaberta amanhã cedo”, informou Estêvão Calado.', 'Estêvão Calado: A estrada'],
    ['Estêvão Calado garantiu: “A estrada será reaberta amanhã cedo.”', 'Estêvão Calado: A estrada'],
    ['“A estrada”, disse Estêvão Calado, “será reaberta amanhã cedo.”', 'Estêvão Calado: A estrada'],
    ['“Ainda há muita neve”, observou a meteorologista Nádia Castro.', 'Nádia Castro: Ainda há m'],
    ['“Ainda há muita neve”, disse um porta-voz da prefeitura.', 'porta-voz da prefeitura: Ainda há m'],
    [
      'Nádia Castro trabalha aqui há anos. “Nunca houve um inverno assim”, diz ela.',
      'Nádia Castro: Nunca houv',
    ],
    [
      'Nádia Castro trabalha aqui há anos. “Nunca houve um inverno assim”, acrescentou Castro.',
      'Nádia Castro: Nunca houv',
    ],
    [
      '“Estamos prontos para o inverno”, disse Estêvão Calado. “Nós não estamos”, rebateu Nádia Castro.',
      'Estêvão Calado: Estamos pr',
      'Nádia Castro: Nós não es',
    ],
    ['Estêvão Calado dirige a associação “Serra Limpa” e lê a revista “Cumes”.'],
    ['A chamada “estrada da vida” passa em frente ao hotel “Os Abetos”.'],
  ],
  pl: [
    ['„Drogę otworzymy jutro rano” – poinformował Stefan Klimek.', 'Stefan Klimek: Drogę otwo'],
    ['Stefan Klimek zapewnił: „Drogę otworzymy jutro rano”.', 'Stefan Klimek: Drogę otwo'],
    ['– Drogę – powiedział Stefan Klimek – otworzymy jutro rano.', 'Stefan Klimek: Drogę'],
    ['– Śniegu jest jeszcze dużo – zauważyła synoptyczka Nadia Krawiec.', 'Nadia Krawiec: Śniegu jes'],
    ['– Śniegu jest jeszcze dużo – powiedział rzecznik nadleśnictwa.', 'rzecznik nadleśnictwa: Śniegu jes'],
    [
      'Nadia Krawiec pracuje tu od lat. „Takiej zimy jeszcze nie było” – mówi ona.',
      'Nadia Krawiec: Takiej zim',
    ],
    [
      'Nadia Krawiec pracuje tu od lat. „Takiej zimy jeszcze nie było” – dodała Krawiec.',
      'Nadia Krawiec: Takiej zim',
    ],
    [
      '„Jesteśmy gotowi na zimę” – powiedział Stefan Klimek. „My nie jesteśmy” – odparła Nadia Krawiec.',
      'Stefan Klimek: Jesteśmy g',
      'Nadia Krawiec: My nie jes',
    ],
    ['Stefan Klimek kieruje stowarzyszeniem „Czyste Góry” i czyta pismo „Szczyty”.'],
    ['Tak zwana „droga życia” biegnie obok hotelu „Pod Świerkiem”.'],
  ],
  ar: [
    ['«سيفتح الطريق صباح الغد»، قال كريم سالم.', 'كريم سالم: سيفتح الطر'],
    ['وأكد كريم سالم: «سيفتح الطريق صباح الغد».', 'كريم سالم: سيفتح الطر'],
    ['قال كريم سالم إن الطريق «سيفتح صباح الغد».', 'كريم سالم: سيفتح صباح'],
    ['«ما زال الثلج كثيرا»، قالت خبيرة الأرصاد ندى فارس.', 'ندى فارس: ما زال الث'],
    ['«ما زال الثلج كثيرا»، قال المتحدث باسم البلدية.', 'المتحدث باسم البلدية: ما زال الث'],
    [
      'قالت ندى فارس إن الشتاء «طويل جدا هذا العام». وأضافت: «لم نر مثله من قبل».',
      'ندى فارس: طويل جدا ه',
      'ندى فارس: لم نر مثله',
    ],
    [
      'قالت ندى فارس: «الشتاء طويل جدا». وقالت فارس: «لم نر مثله من قبل».',
      'ندى فارس: الشتاء طوي',
      'ندى فارس: لم نر مثله',
    ],
    [
      '«نحن مستعدون للشتاء»، قال كريم سالم. «أما نحن فلا»، ردت ندى فارس.',
      'كريم سالم: نحن مستعدو',
      'ندى فارس: أما نحن فل',
    ],
    ['يدير كريم سالم جمعية «جبال نظيفة» ويقرأ مجلة «القمم».'],
    ['تمر الطريق المسماة «طريق الحياة» أمام فندق «الأرز».'],
  ],
  zh: [
    ['“道路明天早上开放，”李小龙说。', '李小龙: 道路明天早上开放'],
    ['李小龙表示：“道路明天早上开放。”', '李小龙: 道路明天早上开放'],
    ['“道路，”李小龙说，“明天早上开放。”', '李小龙: 道路', '李小龙: 明天早上开放'],
    ['“雪还很多，”气象局局长陈娜指出。', '陈娜: 雪还很多'],
    ['“雪还很多，”林业局发言人说。', '林业局发言人: 雪还很多'],
    [
      '“雪还很多，”气象专家陈娜说。她补充说：“这样的冬天从未有过。”',
      '陈娜: 雪还很多',
      '陈娜: 这样的冬天从未有过',
    ],
    [
      '“雪还很多，”气象局局长陈娜说。陈局长强调：“这样的冬天从未有过。”',
      '陈娜: 雪还很多',
      '陈娜: 这样的冬天从未有过',
    ],
    ['“我们准备好过冬了，”李小龙说。“我们没有，”陈娜反问道。', '李小龙: 我们准备好过冬了', '陈娜: 我们没有'],
    ['李小龙主编杂志“高山之巅”，并管理“清洁山区”协会。'],
    ['所谓“生命之路”从“云杉宾馆”门前经过。'],
  ],
  ja: [
    ['「道路は明日の朝に開通する」と田中太郎さんは話した。', '田中太郎: 道路は明日の朝に開通'],
    ['田中太郎さんは「道路は明日の朝に開通する」と述べた。', '田中太郎: 道路は明日の朝に開通'],
    ['気象台の木村奈々子台長は「雪はまだ多い」と指摘した。', '木村奈々子: 雪はまだ多い'],
    ['林業会社社長の木村奈々子氏は「雪はまだ多い」と語った。', '木村奈々子: 雪はまだ多い'],
    ['「雪はまだ多い」と市の担当者は説明した。', '市の担当者: 雪はまだ多い'],
    [
      '木村奈々子さんは「雪はまだ多い」と話す。彼女は「こんな冬はなかった」と振り返った。',
      '木村奈々子: 雪はまだ多い',
      '木村奈々子: こんな冬はなかった',
    ],
    [
      '木村奈々子さんは「雪はまだ多い」と話す。木村さんは「こんな冬はなかった」と語った。',
      '木村奈々子: 雪はまだ多い',
      '木村奈々子: こんな冬はなかった',
    ],
    [
      '田中太郎さんは「冬の準備はできた」と話し、木村奈々子さんは「できていない」と反論した。',
      '田中太郎: 冬の準備はできた',
      '木村奈々子: できていない',
    ],
    ['田中太郎さんは雑誌「山の頂」の編集長を務める。'],
    ['いわゆる「命の道」は旅館「もみの木」の前を通る。'],
  ],
  ko: [
    ['"도로는 내일 아침 개통한다"고 이준호 씨는 말했다.', '이준호: 도로는 내일 아침'],
    ['이준호 씨는 "도로는 내일 아침 개통한다"고 밝혔다.', '이준호: 도로는 내일 아침'],
    ['기상대장 박나래는 "눈이 아직 많다"고 지적했다.', '박나래: 눈이 아직 많다'],
    ['박나래 기상과장은 "눈이 아직 많다"고 전했다.', '박나래: 눈이 아직 많다'],
    ['"눈이 아직 많다"고 시청 관계자는 설명했다.', '시청 관계자: 눈이 아직 많다'],
    [
      '박나래 과장은 "눈이 아직 많다"고 말했다. 그는 "이런 겨울은 없었다"고 덧붙였다.',
      '박나래: 눈이 아직 많다',
      '박나래: 이런 겨울은 없었다',
    ],
    [
      '박나래 과장은 "눈이 아직 많다"고 말했다. 박 과장은 "이런 겨울은 없었다"고 강조했다.',
      '박나래: 눈이 아직 많다',
      '박나래: 이런 겨울은 없었다',
    ],
    [
      '이준호 씨는 "겨울 준비를 마쳤다"고 말했다. 박나래 과장은 "아직 아니다"라고 반박했다.',
      '이준호: 겨울 준비를 마쳤다',
      '박나래: 아직 아니다',
    ],
    ['이준호 씨는 "깨끗한 산" 협회를 이끌고 잡지 "봉우리"를 읽는다.'],
    ['이른바 "생명의 길"은 여관 "전나무" 앞을 지난다.'],
  ],
};

describe.each(Object.entries(SHAPES))('what is quoted in %s', (language, shapes) => {
  it.each(shapes)('%s', (text, ...found) => expect(quoted(language, text)).toEqual(found));
});
