import type { Catalogue } from './catalogue.ts';

/**
 * Polish. Address: „ty”, or impersonal, and never a past form that has a gender. Terms: article artykuł · outlet redakcja · passage fragment · paragraph akapit · quote cytat ·
 * statement wypowiedź · speaker „kto to powiedział” · source źródło · topic, matter temat · alert powiadomienie · digest przegląd · timeline oś czasu · to follow obserwować · folder folder.
 */
export const pl: Catalogue = {
  // Counts, dates and names
  'count.andMore': 'i jeszcze {n}',
  'count.articles': '{n, plural, one {# artykuł} few {# artykuły} many {# artykułów} other {# artykułu}}',
  'count.articlesWithoutOutlet':
    '{n, plural, one {# artykuł} few {# artykuły} many {# artykułów} other {# artykułu}} bez podanej redakcji',
  'count.atLeastTimes': 'co najmniej {n, plural, one {raz} few {# razy} many {# razy} other {# razu}}',
  'count.datedSentences':
    '{n, plural, one {# zdanie z datą} few {# zdania z datą} many {# zdań z datą} other {# zdania z datą}}',
  'count.others': 'jeszcze {n, number}',
  'count.outlets': '{n, plural, one {# redakcja} few {# redakcje} many {# redakcji} other {# redakcji}}',
  'count.paragraphs': '{n, plural, one {# akapit} few {# akapity} many {# akapitów} other {# akapitu}}',
  'count.quotations': '{n, plural, one {# cytat} few {# cytaty} many {# cytatów} other {# cytatu}}',
  'count.times': '{n, plural, one {raz} few {# razy} many {# razy} other {# razu}}',
  'date.notGiven': 'nie podano daty',
  'dates.to': '{from} – {to}',
  'mark.undated': 'bez daty',
  'outlet.unnamed': 'Nie podano redakcji',
  'passage.fromYear': 'z roku {year}',
  'passage.inLanguage': 'język: {language}',
  pair: '{name}: {value}',
  quoted: '„{words}”',
  'range.between': '({from} – {to})',
  'range.from': '(od: {date})',
  'range.in': '({date})',
  'range.on': '({date})',
  'range.to': '(do: {date})',
  'speaker.unnamed': 'Nie podano, kto to powiedział',

  // What holds for every kind of question
  'operators.note': 'Pokazano tylko fragmenty {limits}.',
  'operators.with': 'zawierające {words}',
  'operators.without': 'bez {words}',
  'scope.by': ' z redakcji „{outlet}”',
  'scope.credits': 'Ale „{title}” podaje jako źródło: {source}.',
  'scope.noDate': 'Żaden artykuł{whose} nie ma daty.',
  'scope.noOutletNamed': 'Żaden artykuł nie jest z redakcji „{outlet}”: w żadnym nie podano redakcji.',
  'scope.nonePublished': 'W tym okresie{range} nie ukazał się żaden artykuł{whose}. Artykuły z datą: {span}.',
  'scope.openPronoun': 'Z pytania nie wynika, kogo oznacza „{word}”: podaj nazwisko lub nazwę.',
  'scope.openPronounSure':
    'Z pytania nie wynika, kogo oznacza „{word}”: z nazwiskiem lub nazwą odpowiedź będzie pewniejsza.',
  'scope.option.from': 'Nie wcześniej niż: 2024, 2024-10 lub 2024-10-16',
  'scope.option.outlet': 'Tylko artykuły tej redakcji',
  'scope.option.to': 'Nie później niż: 2024, 2024-10 lub 2024-10-16',
  'scope.otherOutlets':
    'Żaden artykuł nie jest z redakcji „{outlet}”. {n, plural, one {Jest tylko} few {Są} many {Są} other {Są}}: {names}.',
  unanswered: 'Artykuły nie dają na to odpowiedzi.',
  'unanswered.noArticles': 'Nie ma jeszcze artykułów, więc nie ma z czego odpowiedzieć.',
  'unanswered.unsure': 'W tych artykułach nie ma pewnej odpowiedzi.',

  // Articles in languages that are not read in full
  'language.dated': '{language}: można przeszukiwać, z datami, ale bez cytatów',
  'language.quoted':
    '{language}: można przeszukiwać, z datami i cytatami w cudzysłowie; mowa zależna jest rozpoznawana tylko po angielsku',
  'language.searchable': '{language}: można przeszukiwać, ale bez cytatów i dat',
  'unread.articlesIn':
    '{n, plural, one {# artykuł} few {# artykuły} many {# artykułów} other {# artykułu}} ({languages})',
  'unread.dated':
    '{which}: można {n, plural, one {go} few {je} many {je} other {je}} przeszukiwać, z datami, ale bez cytatów',
  'unread.dates': 'Daty nie są rozpoznawane tutaj: {which}.',
  'unread.moreLanguages':
    '{n, plural, one {# inny język} few {# inne języki} many {# innych języków} other {# innego języka}}',
  'unread.quoted':
    '{which}: można {n, plural, one {go} few {je} many {je} other {je}} przeszukiwać, z datami i cytatami w cudzysłowie, ale bez mowy zależnej',
  'unread.quotes': 'Cytaty nie są rozpoznawane tutaj: {which}.',
  'unread.reported':
    'Mowa zależna jest rozpoznawana tylko po angielsku. Tutaj są tylko cytaty w cudzysłowie: {which}.',
  'unread.searchable':
    '{which}: można {n, plural, one {go} few {je} many {je} other {je}} przeszukiwać, ale bez cytatów i dat',
  'unread.sides':
    'To, kto jakie zajmuje stanowisko, jest rozpoznawane tylko po angielsku, nie tutaj: {which}.',

  // Quotes
  'quote.asks': 'pyta',
  'quote.declines': 'odmawia komentarza',
  'quote.denies': 'zaprzecza',
  'quote.hypothetical': 'nie jako fakt',
  'quote.partlyQuoted': 'częściowo dosłownie',
  'quote.quoted': 'dosłownie',
  'quote.reported': 'mowa zależna',

  // /article
  'article.by': 'autor: {author}',
  'article.changed': 'Ostatnia zmiana: {date}.',
  'article.credits': 'Źródło podane w artykule: {source}.',
  'article.description': 'Jeden artykuł: kto jest w nim cytowany i co ma w nim datę',
  'article.example': 'title: wystarczy część tytułu',
  'article.lead': '{title} ({about}): {counts}.',
  'article.none': 'Żaden artykuł nie ma tytułu „{title}”.',
  'article.noneButClose': 'Żaden artykuł nie ma tytułu „{title}”. Najbardziej podobne tytuły:',
  'article.option.title': 'Tytuł lub jego część',
  'article.several': 'Do „{title}” pasuje kilka artykułów ({n}):',
  'article.summary': 'jeden artykuł: kto jest w nim cytowany i co ma w nim datę',
  'article.wholeTitle': 'Zapytaj jeszcze raz, podając cały tytuł.',
  'differences.notIn': 'Nie ma w wersji: {version}',
  'differences.onlyIn': 'Tylko w wersji: {version}',

  // /ask
  'ask.description': 'Zadaj pytanie; odpowiedzią jest fragment artykułu, słowo w słowo',
  'ask.example': 'question: Why was the bridge closed?',
  'ask.howTo':
    'Najlepiej działają nazwy i słowa, które mogą być w artykułach. /help pokazuje, o co można pytać, /sources, jakie są artykuły.',
  'ask.language':
    'Pytanie wygląda na zadane w języku ({language}), w którym nie ma żadnego artykułu: zapytaj po angielsku albo użyj samych nazw i liczb.',
  'ask.option.question': 'Czego chcesz się dowiedzieć',
  'ask.several': 'Liczba pytań: {n}. Oto odpowiedzi po kolei.',
  'ask.summary': 'zdanie, które odpowiada na pytanie',
  'ask.tooMany': 'Największa liczba pytań naraz: {most}. Pozostałe ({n}) zadaj jeszcze raz.',

  // /check
  'check.andMore': '{differences}; są też inne różnice.',
  'check.articleHas':
    'Nie tak: {kind, select, number {w artykule jest inna liczba} name {w artykule jest inna nazwa lub inne nazwisko} opposite {artykuł mówi coś przeciwnego} negation {artykuł mówi to inaczej, w jednej z wersji jest przeczenie} other {artykuł mówi o zaprzeczeniu}}{when}.',
  'check.description':
    'Sprawdź cytat: czy padł dosłownie, innymi słowami, z innych ust, czy ma odwrócony sens?',
  'check.example': 'claim: I take full responsibility',
  'check.firstHalf': 'Pierwsza połowa',
  'check.nearest': 'Najbliższe brzmienie jest poniżej.',
  'check.nearly': 'Nie dokładnie tymi słowami, ale prawie. Kto to powiedział: {by}{when}.',
  'check.noWords': 'Nie ma tu słów, które można sprawdzić.',
  'check.notFound': 'Nie znaleziono w tych artykułach.',
  'check.notFoundButOtherwise':
    'Nie znaleziono takich słów w tych artykułach ({asked}). {by} {n, plural, one {mówi} few {mówią} many {mówią} other {mówi}} {kind, select, number {to z inną liczbą} name {to z inną nazwą lub innym nazwiskiem} opposite {coś przeciwnego} negation {to inaczej, w jednej z wersji jest przeczenie} other {według artykułu, że tak nie jest}}{when}.',
  'check.notFoundFrom': 'Nie znaleziono takich słów w tych artykułach ({asked}).',
  'check.notWritten': 'w artykule nie ma „{asked}”',
  'check.onlyFirst': 'Liczba cytatów: {n}; sprawdzono tylko pierwsze: {most}.',
  'check.option.claim': 'Te słowa tak, jak je znasz; … oznacza pominięte słowa',
  'check.option.speaker': 'Kto miał to powiedzieć',
  'check.otherWords':
    'Nie tymi słowami. To, co najbliższe, może znaczyć coś innego. Kto to powiedział: {by}{when}.',
  'check.otherwise':
    'Nie tak: {by} {n, plural, one {mówi} few {mówią} many {mówią} other {mówi}} {kind, select, number {to z inną liczbą} name {to z inną nazwą lub innym nazwiskiem} opposite {coś przeciwnego} negation {to inaczej, w jednej z wersji jest przeczenie} other {według artykułu, że tak nie jest}}{when}.',
  'check.ownWords': 'Słowa samego artykułu',
  'check.part':
    '{turn, select, hidden {To, co pomijają kropki, odwraca sens; całe zdanie jest poniżej} conditional {To tylko część dłuższego zdania; tam jest to warunek, nie stwierdzenie} asked {To tylko część dłuższego zdania; tam jest to pytanie, nie stwierdzenie} other {To tylko część dłuższego zdania, które mówi co innego}}. Kto to powiedział: {by}{when}.',
  'check.reported':
    '{by} {n, plural, one {mówi} few {mówią} many {mówią} other {mówi}} tak według artykułu{when}; sformułowanie pochodzi z artykułu.',
  'check.secondHalf': 'Druga połowa',
  'check.several': 'Sprawdzone cytaty: {n}.',
  'check.somebodyElse':
    'Nie znaleziono takich słów w tych artykułach ({asked}). Dosłownie tak mówi ktoś inny: {by}{when}.',
  'check.somebodyElseOtherwise':
    'Nie znaleziono takich słów w tych artykułach ({asked}). Innymi słowami mówi to ktoś inny: {by}{when}.',
  'check.spliced': 'Złożone z dwóch miejsc: nigdzie w tych artykułach te słowa nie stoją obok siebie.',
  'check.summary': 'czy ktoś naprawdę tak powiedział: dosłownie, inaczej, ktoś inny czy nie znaleziono',
  'check.thatSpeaker': 'ta osoba',
  'check.title': 'Sprawdzone',
  'check.tooShort': 'Jedno krótkie słowo to za mało, żeby je sprawdzić: podaj więcej słów.',
  'check.unnamed': 'osoba niewymieniona z nazwiska',
  'check.unspoken': 'Te słowa są w artykułach, ale nie jako czyjś cytat.',
  'check.wordForWord': 'Dosłownie tak. Kto to powiedział: {by}{when}.',
  'check.written': 'w pytaniu „{asked}”, w artykule „{written}”',
  'check.writtenAlso': 'w artykule jest też „{written}”',

  // /coverage
  'coverage.choice.newest': 'najnowsze artykuły, po kolei',
  'coverage.cut':
    'Przejrzano tylko najbliższe akapity ({n}): artykułów na ten temat może być więcej, także wcześniejszych. Zawęź wynik datami lub redakcją.',
  'coverage.description': 'Które redakcje piszą na dany temat, od najwcześniejszych, każda z własnym zdaniem',
  'coverage.example': 'topic: the ferry strike',
  'coverage.first': 'Najwcześniej według dat: {names}, {date}.',
  'coverage.last': 'Najpóźniej według dat: {names}, {date}.',
  'coverage.lead':
    '{n, plural, one {Relacja} few {Relacje} many {Relacje} other {Relacje}} na ten temat: {who}.',
  'coverage.option.order': 'Co pokazać najpierw',
  'coverage.option.topic': 'O czym piszą',
  'coverage.since': 'Podano tylko artykuły od tej daty: {date}. Piszą o tym także starsze.',
  'coverage.summary': 'które redakcje o czymś piszą, od najwcześniejszych',
  'coverage.title': 'Relacje: {topic}',
  'coverage.undated':
    '{n, plural, one {Jedna z nich nie ma daty: nie wiadomo, czy jest wcześniejsza.} few {# z nich nie mają daty: nie wiadomo, czy są wcześniejsze.} many {# z nich nie ma daty: nie wiadomo, czy są wcześniejsze.} other {# z nich nie ma daty: nie wiadomo, czy są wcześniejsze.}}',

  // /digest
  'digest.ahead': 'Przed nami: {date}',
  'digest.copies':
    '{n, plural, one {w tym # kopia} few {w tym # kopie} many {w tym # kopii} other {w tym # kopii}}',
  'digest.description':
    'Co nowego, według tematów, od najczęściej opisywanych; kto najczęściej w cytatach; co przed nami',
  'digest.example': 'from: last week',
  'digest.lead':
    '{n, plural, one {# artykuł} few {# artykuły} many {# artykułów} other {# artykułu}}{range}, {matters, plural, one {jeden temat} few {# tematy} many {# tematów} other {# tematu}}.',
  'digest.more':
    'Jeszcze {n, plural, one {# temat} few {# tematy} many {# tematów} other {# tematu}}; nic z tego nie jest opisane częściej.',
  'digest.none': 'Żaden artykuł{whose} nie jest z tych dni.',
  'digest.notRecent':
    'Z ostatnich {days} dni nie ma nic{whose}. Oto dni do najnowszego artykułu{whose}: {date}.',
  'digest.onlyNewest': 'Zestawiono tylko najnowsze artykuły: {n}.',
  'digest.quotedMost':
    'Najczęściej w cytatach: {speaker} · w {n, plural, one {# tekście} few {# tekstach} many {# tekstach} other {# tekstu}}',
  'digest.summary': 'co nowego według tematów, kto najczęściej w cytatach i co przed nami',
  'digest.title': 'Przegląd',

  // /mentions
  'mentions.description': 'Policz, ile artykułów o czymś wspomina, ile razy i który był pierwszy',
  'mentions.example': 'words: ferry strike',
  'mentions.first': 'Pierwszy: {since}.',
  'mentions.in':
    ', w {n, plural, one {# redakcji} few {# redakcjach} many {# redakcjach} other {# redakcji}}',
  'mentions.lead':
    '{n, plural, one {# artykuł zawiera} few {# artykuły zawierają} many {# artykułów zawiera} other {# artykułu zawiera}} „{words}”, {times, plural, one {raz} few {łącznie # razy} many {łącznie # razy} other {łącznie # razu}}{by}.',
  'mentions.noWords': 'Nie ma tu słów, które można policzyć.',
  'mentions.none': 'Żaden artykuł nie zawiera „{words}”.',
  'mentions.onlyFirst': 'Pokazano tylko pierwsze artykuły: {n}.',
  'mentions.option.words': 'Słowo, nazwa lub kilka słów obok siebie',
  'mentions.summary': 'ile artykułów o czymś wspomina, ile razy i który był pierwszy',
  'mentions.title': 'Wzmianki: {words}',
  'mentions.tooCommon': '„{words}” występuje zbyt często, żeby to liczyć: podaj jakieś słowo lub nazwę.',

  // /positions
  'positions.affirms': 'Potwierdza',
  'positions.choice.affirms': 'kto potwierdza',
  'positions.choice.denies': 'kto zaprzecza',
  'positions.declines': 'Odmawia komentarza',
  'positions.denies': 'Zaprzecza',
  'positions.description': 'Kto coś potwierdza, kto zaprzecza, a kto odmawia komentarza',
  'positions.example': 'topic: the new law',
  'positions.near': 'Nikt z cytowanych tu osób nie mówi dokładnie tego, ani za, ani przeciw. Najbliższe:',
  'positions.noSide': 'Mówi o tym, ale nie zajmuje stanowiska',
  'positions.nobodyAffirms': 'Nie znaleziono nikogo, kto to potwierdza.',
  'positions.nobodyDenies': 'Nie znaleziono nikogo, kto temu zaprzecza.',
  'positions.option.side': 'Którą stronę pokazać najpierw',
  'positions.option.topic': 'Czego dotyczy spór',
  'positions.summary': 'kto coś potwierdza, kto zaprzecza, a kto odmawia komentarza',
  'positions.title': 'Stanowiska: {topic}',

  // /sources
  'sources.description': 'Jakie są artykuły: ile, z jakich redakcji, z jakich dni i kiedy ostatnio wczytane',
  'sources.lastRead': 'Folder wczytano ostatnio: {date}, {time} UTC.',
  'sources.lead': '{articles}, {paragraphs}{span}.',
  'sources.mostQuoted': 'Najczęściej w cytatach: {names}',
  'sources.newest': 'Najnowszy: {article}',
  'sources.none': 'Nie ma jeszcze artykułów.',
  'sources.noneDated': ', żaden nie ma daty',
  'sources.publishedFrom': ', publikacja: {from} – {to}',
  'sources.publishedOn': ', publikacja: {date}',
  'sources.summary': 'jakie są artykuły, z jakich redakcji i z jakich dni',
  'sources.title': 'Źródła',
  'sources.undated':
    '{n, plural, one {# artykuł} few {# artykuły} many {# artykułów} other {# artykułu}} bez daty publikacji: nie da się tam ustalić, kiedy było „yesterday” i podobne.',

  // /timeline
  'timeline.choice.ahead': 'to, co jeszcze nastąpi',
  'timeline.choice.nearest': 'najbliższe pytaniu',
  'timeline.dates': '{n, plural, one {# data} few {# daty} many {# dat} other {# daty}}: {from} – {to}.',
  'timeline.description': 'Co kiedy się stało: zdania z datą na dany temat, od najstarszych',
  'timeline.events':
    'Artykuły podają daty {n, plural, one {# wydarzenia} few {# wydarzeń} many {# wydarzeń} other {# wydarzenia}}: {from} – {to}.',
  'timeline.example': 'topic: the negotiations',
  'timeline.inferred':
    'Daty „wywnioskowane” obliczono na podstawie dnia publikacji artykułu albo daty podanej wcześniej w tekście.',
  'timeline.nearest': 'Najbliżej pytania: {date}.',
  'timeline.noDate': 'Bez daty',
  'timeline.noEvents': 'Żaden artykuł nie podaje daty żadnego wydarzenia.',
  'timeline.nothing': 'Artykuły nie podają dat żadnych wydarzeń{range}.',
  'timeline.nothingAbout': '{about}: artykuły nie podają dat{range}.',
  'timeline.numbersDiffer': 'różne liczby: {numbers}',
  'timeline.oneDate': 'Jedna data: {date}.',
  'timeline.oneEvent': 'Artykuły podają datę jednego wydarzenia: {date}.',
  'timeline.onlyUndated': '{about}: artykuły o tym piszą, ale tylko bez daty{range}.',
  'timeline.option.person': 'Tylko to, co dotyczy tej osoby',
  'timeline.option.topic': 'Czego to dotyczy; bez podania: wszystko',
  'timeline.planned': '„Planowane” miało się dopiero wydarzyć, gdy o tym pisano.',
  'timeline.reports':
    '{n, plural, one {# niezależna relacja} few {# niezależne relacje} many {# niezależnych relacji} other {# niezależnej relacji}}',
  'timeline.summary': 'co kiedy się stało, od najstarszego',
  'timeline.title': 'Oś czasu',
  'timeline.undated':
    'Jeszcze {n, plural, one {# fragment} few {# fragmenty} many {# fragmentów} other {# fragmentu}} bez daty.',

  // /who-is
  'who-is.description': 'Kim ktoś jest: jak piszą o nim artykuły i od kiedy, według nazwiska lub funkcji',
  'who-is.example': 'role: the harbour master',
  'who-is.nothingGiven': 'Podaj nazwisko lub nazwę (name) albo funkcję (role).',
  'who-is.option.name': 'Nazwisko lub nazwa, w dowolnej pisowni',
  'who-is.option.role': 'Kim ktoś jest: „defence minister of South Korea”',
  'who-is.summary': 'kim ktoś jest: jak piszą o nim artykuły, według nazwiska lub funkcji',
  'who-is.title': 'Kto to: {name}',
  'who-is.unquoted': 'Nie znaleziono cytatów tej osoby, ale artykuły o niej piszą:',

  // /who-said
  'who-said.about': ' na temat „{topic}”',
  'who-said.around': 'Znalezione po tym, co stoi wokół wypowiedzi: „{topic}” nie pada w nich dosłownie.',
  'who-said.by': 'Kto to powiedział: {who}.',
  'who-said.byInOtherForm': 'Kto to powiedział, w innej formie: {who}.',
  'who-said.byOthers':
    '{who}: nie znaleziono cytatu z tymi słowami w tych artykułach, ale mówi tak ktoś inny.',
  'who-said.choice.direct': 'w cudzysłowie',
  'who-said.choice.indirect': 'mowa zależna, bez cudzysłowu',
  'who-said.choice.mixed': 'częściowo w cudzysłowie',
  'who-said.close': 'Nie znaleziono dokładnie tych słów w tych artykułach. Najbliższe brzmienie: {who}.',
  'who-said.count':
    '{n, plural, one {# wypowiedź} few {# wypowiedzi} many {# wypowiedzi} other {# wypowiedzi}} w {articles, plural, one {# artykule} few {# artykułach} many {# artykułach} other {# artykułu}}',
  'who-said.countBy': ', w cytatach: {names}',
  'who-said.description': 'Kto coś powiedział: według słów, osoby lub tematu, także razem',
  'who-said.example': 'quote: fake news',
  'who-said.mentioned': 'Te artykuły wspominają to nazwisko lub tę nazwę, ale nie cytują nikogo takiego.',
  'who-said.mentionedPartlyRead':
    'Te artykuły wspominają to nazwisko lub tę nazwę; tam, gdzie cytaty są rozpoznawane, nikt taki nie jest cytowany.',
  'who-said.mentionedUnread':
    'Te artykuły wspominają to nazwisko lub tę nazwę, ale w języku, w którym cytaty nie są rozpoznawane.',
  'who-said.missing': '„{name}”: nikt taki nie jest cytowany w tych artykułach.',
  'who-said.nearestInTime': 'Najbliższe w czasie:',
  'who-said.newest':
    '{n, plural, one {# najnowsza wypowiedź} few {# najnowsze wypowiedzi} many {# najnowszych wypowiedzi} other {# najnowszej wypowiedzi}} w {articles, plural, one {# artykule} few {# artykułach} many {# artykułach} other {# artykułu}}',
  'who-said.nobodyNamed': 'Te słowa są cytowane, ale artykuły nie mówią, kto je wypowiedział.',
  'who-said.nobodysWords': 'To niczyj cytat',
  'who-said.notAbout':
    '{who} {n, plural, one {wypowiada się} few {wypowiadają się} many {wypowiadają się} other {wypowiada się}} w tych artykułach {times}, ale nie na temat „{topic}”.',
  'who-said.notFound': 'Nie znaleziono w tych artykułach.',
  'who-said.notFoundWith': '{who}: nie znaleziono takich słów w tych artykułach.',
  'who-said.notThen':
    '{who} {n, plural, one {nie wypowiada się} few {nie wypowiadają się} many {nie wypowiadają się} other {nie wypowiada się}}{about} w artykułach z tego okresu{range}.',
  'who-said.nothing': '{who}: nic nie znaleziono przy tych ograniczeniach.',
  'who-said.nothingGiven':
    'Podaj słowa (quote), osobę (speaker) lub temat (topic), także kilka z nich razem.',
  'who-said.option.article': 'Tylko w tym artykule: jego tytuł lub część tytułu',
  'who-said.option.except': 'Pomiń to, co mówi ta osoba',
  'who-said.option.quote': 'Słowa, które ktoś powiedział',
  'who-said.option.quoteKind': 'W cudzysłowie, częściowo lub mowa zależna',
  'who-said.option.speaker': 'Kto to powiedział, w dowolnej pisowni',
  'who-said.option.topic': 'Czego to dotyczyło',
  'who-said.part': 'To tylko część dłuższego zdania, które mówi co innego. Kto to powiedział: {who}.',
  'who-said.reported': 'Kto to powiedział według artykułu: {who}; sformułowanie pochodzi z artykułu.',
  'who-said.role': 'Odczytano jako funkcję: „{role}”. {who}: {count}.',
  'who-said.roleHeld': 'Kto tu pełni funkcję „{role}”: {holders}. {count}.',
  'who-said.spellings': 'W artykułach także w pisowni: {names}.',
  'who-said.statements':
    '{n, plural, one {# wypowiedź} few {# wypowiedzi} many {# wypowiedzi} other {# wypowiedzi}}.',
  'who-said.stranger': 'Nikt o takim nazwisku ani takiej nazwie nie jest cytowany w tych artykułach.',
  'who-said.summary': 'kto coś powiedział, według słów, osoby lub tematu, także razem',
  'who-said.through':
    'Pokazano też tych, którzy według nazwy lub funkcji mówią w imieniu „{speaker}”: {names}.',
  'who-said.title': 'Kto powiedział',
  'who-said.unspoken': 'Te słowa są w artykułach, ale nie jako czyjś cytat.',

  // /help
  'follow.example': 'topic: the ferry strike every: daily',
  'follow.summary': 'powiadomienia o nowych artykułach: na jakiś temat, z czyimiś cytatami lub ze słowami',
  'following.summary': 'co obserwujesz, z przyciskami do wstrzymania i zakończenia',
  'forget-me.summary': 'usuń wszystko, co jest o tobie zapisane',
  'help.apps': 'W menu wiadomości, pod „Aplikacje”, są „Znajdź źródła” i „Kto to powiedział?”.',
  'help.description': 'O co można pytać, z przykładami',
  'help.example': 'Przykład: {example}',
  'help.hint': '/help pokazuje, o co można mnie pytać.',
  'help.honesty':
    'Gdy artykuły nie dają odpowiedzi, jest to powiedziane, a to, co tylko bliskie, jest oznaczone. „Wywnioskowane” znaczy: ustalone z zaimka lub daty względnej.',
  'help.lead':
    'Pytaj o artykuły. Każda odpowiedź jest z nich wycięta słowo w słowo i mówi, gdzie to jest napisane.',
  'help.plainWords':
    'Działają też zwykłe (angielskie) słowa, gdy oznaczysz bota: „who said fake news?”. Odpowiedz na odpowiedź, żeby pytać dalej: „source?”, „more”.',
  'help.scope': 'Większość pytań można zawęzić do redakcji i do dat: 2024, 2024-10, 2024-10-16.',
  'help.summary': 'o co można pytać, z przykładami',
  'quiet-hours.example': 'from: 22:00 to: 07:00',
  'quiet-hours.summary': 'kiedy nie wysyłać ci powiadomień',

  // Conversations
  'citations.changed': 'zmiana: {date}',
  'citations.credits': 'podane źródło: {source}',
  'citations.lead':
    'To jest napisane w {n, plural, one {jednym artykule} few {# artykułach} many {# artykułach} other {# artykułu}}:',
  'citations.noAddress': 'nie podano adresu',
  'citations.noAuthor': 'nie podano autora',
  'citations.published': 'publikacja: {date}',
  'clarify.anyOccasion':
    'Okazja, przy której coś powiedziano, nie jest sprawdzana: to wypowiedzi ze wszystkich okazji.',
  'clarify.askWhole': 'Odpowiedz na jedną z moich odpowiedzi albo zadaj całe pytanie.',
  'clarify.askWithName': 'Odpowiedz na jedną z moich odpowiedzi albo podaj w pytaniu nazwisko lub nazwę.',
  'clarify.fromNothing': 'To nawiązuje do czegoś, ale nie widzę, do czego.',
  'clarify.noWords': 'Mogę szukać tylko słów, a tu ich nie ma.',
  'clarify.nobodyNamed': 'Nie wiem, kogo oznacza „{word}”: tamta odpowiedź nie wskazuje nikogo na pewno.',
  'clarify.several': '„{word}” może tu oznaczać: {names}.',
  'clarify.what': 'Nie wiem, co tu oznacza „{word}”.',
  'clarify.whatSaid': 'Na przykład: “What did {name} say?”',
  'clarify.whoIs': 'Na przykład: “Who is {name}?”',
  'clarify.whom': 'Nie wiem, kogo tu oznacza „{word}”.',
  'clarify.withName': 'Podaj w pytaniu nazwisko lub nazwę.',
  'courtesy.askMe': 'Pytaj mnie o artykuły, kiedy chcesz; /help pokazuje, o co można pytać.',
  'courtesy.delete': 'Odpowiedź może usunąć ten, kto o nią prosił: przyciskiem „Usuń” pod nią.',
  'courtesy.export': 'Odpowiedzi w formie listy lub osi czasu mają przycisk „Eksportuj”.',
  'courtesy.noViews': 'Nie mam własnych poglądów: pokazuję tylko to, co jest w artykułach.',
  'courtesy.noted': 'Jasne.',
  'courtesy.welcome': 'Nie ma za co.',
  'courtesy.writeNothing': 'Sam nic nie piszę: pokazuję słowo w słowo tylko to, co jest w artykułach.',
  'followUp.all': 'To wszystko, co udało się znaleźć.',
  'followUp.askedOf': 'Pytanie o to, czego dotyczyła poprzednia odpowiedź: „{topic}”.',
  'followUp.context': 'Przycisk „Kontekst” pokazuje akapity wokół fragmentu.',
  'followUp.noReason': 'W tym, co pokazano, nie ma wprost powodu. Zadaj całe pytanie: “Why …?”',
  'followUp.noTime': 'W tym, co pokazano, nie ma dnia ani godziny. Zadaj całe pytanie: “When …?”',
  'followUp.nobodyQuoted': 'Nikt nie jest tu cytowany: mówią to same artykuły.',
  'followUp.none': 'Nic więcej nie udało się znaleźć.',
  'followUp.notAnswered': 'Artykuły nie dały na to odpowiedzi.',
  'followUp.nothingShown': 'Tamta odpowiedź nie pokazuje żadnego fragmentu artykułu.',
  'followUp.publication': 'Co artykuły mówią o sobie:',
  'followUp.saidBy': 'Kto to powiedział według artykułów: {names}.',
  'followUp.onAnything': 'O tym, o co pytano wcześniej, nic tu nie znaleziono. Oto pozostałe wypowiedzi.',
  'followUp.sides': 'Kto coś potwierdza, a kto zaprzecza: /positions albo “positions on …”.',
  'followUp.takenFor': '„{word}” odczytano jako: {name}. O tym mówi poprzednia odpowiedź.',
  'followUp.undated': 'Artykuły nie podają wprost daty tego wydarzenia. Kiedy się ukazały:',
  'followUp.unexplained': 'Nie wyjaśniam ani nie streszczam: pokazuję tylko słowa z artykułów.',
  'followUp.unjudged': 'Nie mogę ocenić, czy to prawda: pokazuję, co mówią artykuły.',
  'followUp.wider': 'Inne słowa, nazwa lub szerszy temat mogą dać więcej wyników.',
  'others.inArticle':
    '{who}, cytowani w „{title}”: {n, plural, one {# wypowiedź} few {# wypowiedzi} many {# wypowiedzi} other {# wypowiedzi}}.',
  'others.nobody': 'Nikt inny nie jest cytowany na ten temat w tych artykułach.',
  'others.nobodyBeside': 'Nikt inny niż {names} nie jest cytowany na ten temat w tych artykułach.',
  'others.onThat':
    '{who}, cytowani na ten temat: {n, plural, one {# wypowiedź} few {# wypowiedzi} many {# wypowiedzi} other {# wypowiedzi}}.',
  'others.than': 'Inni niż {names}',
  'others.who': 'Inni',
  'summary.listed': '/sources pokazuje, jakie są artykuły; /article pokazuje jeden artykuł jego słowami.',
  'summary.none': 'Nie streszczam, a artykułu na ten temat nie udało się znaleźć.',
  'summary.note': 'Nie streszczam: to słowa samych artykułów.',

  // /add, /remove and /reindex
  'add.begins': 'Początek',
  'add.closed': 'Stąd nie można nic dodać ani usunąć: u tego bota jest to wyłączone.',
  'add.description': 'Dodaj artykuł: link lub plik; przed zapisaniem zobaczysz, co przeczytano',
  'add.discarded': 'Odrzucono: nic nie dodano.',
  'add.known':
    'Przeczytano {n, plural, one {jeden artykuł} few {# artykuły} many {# artykułów} other {# artykułu}}. Dokładnie to już tu jest.',
  'add.moreArticles': 'i inne artykuły ({n})',
  'add.moreProblems': 'i inne problemy ({n})',
  'add.noOutlet': 'nie podano redakcji',
  'add.nothingGiven': 'Podaj link do artykułu albo załącz plik.',
  'add.offer':
    'Przeczytano {n, plural, one {jeden artykuł} few {# artykuły} many {# artykułów} other {# artykułu}}. Zachować?',
  'add.oneAtATime': 'Podaj jeden link albo jeden plik naraz.',
  'add.option.file': 'Zapisana strona, tekst, Markdown, JSON, PDF, DOCX lub e-mail',
  'add.option.link': 'Adres artykułu w internecie',
  'add.unchanged': 'Nic do zrobienia: {file} już tu jest.',
  'article.gone': 'Tego artykułu już tu nie ma.',
  'reindex.added': 'Dodano',
  'reindex.begins': 'Wczytuję folder artykułów …',
  'reindex.changed': 'Zmieniono',
  'reindex.description': 'Wczytaj ponownie folder artykułów; w tym czasie nadal odpowiadam',
  'reindex.done': 'Gotowe w {seconds} s; {counts}.',
  'reindex.inPart': 'Przeczytano częściowo',
  'reindex.moreInPart': 'i jeszcze przeczytane częściowo: {n}; wszystkie są w logu',
  'reindex.moreLines':
    'i jeszcze {n, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}',
  'reindex.moreOutlets':
    'Tak samo w jeszcze {n, plural, one {# redakcji} few {# redakcjach} many {# redakcjach} other {# redakcji}}.',
  'reindex.moreSkipped': 'i jeszcze pominięte: {n}; wszystkie są w logu',
  'reindex.nAdded': 'dodano: {n, number}',
  'reindex.nChanged': 'zmieniono: {n, number}',
  'reindex.nInPart': 'przeczytano częściowo: {n, number}',
  'reindex.nRemoved': 'usunięto: {n, number}',
  'reindex.nSkipped': 'pominięto: {n, number}',
  'reindex.nUnchanged': 'bez zmian: {n, number}',
  'reindex.now': 'Teraz jest tu: {articles}, {paragraphs}.',
  'reindex.option.confirm': 'Kontynuuj, nawet jeśli z folderu zniknęła ponad połowa artykułów',
  'reindex.over':
    'To trwa dłużej, niż Discord pozwala mi tu pokazywać. Praca trwa dalej; /sources pokazuje, kiedy ostatnio wczytano artykuły.',
  'reindex.removed': 'Usunięto',
  'reindex.skipped': 'Pominięto',
  'reindex.template':
    'Powtarza się w artykułach ({outlet}), więc {n, plural, one {# artykuł jest czytany} few {# artykuły są czytane} many {# artykułów jest czytanych} other {# artykułu jest czytane}} bez tego: {lines}.',
  'reindex.unknownOutlets': 'nieznane redakcje',
  'remove.description': 'Usuń artykuł z folderu; najpierw poproszę o potwierdzenie',
  'remove.left': 'Nic nie usunięto.',
  'remove.moved': '{file} jest teraz w „removed” w DATA_DIR, gdyby był jeszcze potrzebny.',
  'remove.offer': 'Usunąć {file} z folderu artykułów? Znikną z nim:',
  'remove.option.title': 'Tytuł lub jego część',
  'step.indexing': 'Indeksowanie akapitów',
  'step.listing': 'Szukanie zmienionych plików',
  'step.reading': 'Czytanie artykułów',
  'step.saving': 'Zapisywanie',

  // /follow, /following, /quiet-hours, /forget-me and what alerts say
  'every.daily': 'codziennie od {time} ({zone})',
  'every.hourly': 'najwyżej raz na godzinę',
  'every.now': 'od razu',
  'every.quiet': '{when}, ale nigdy między {from} a {to} ({zone})',
  'every.weekly': 'w każdy poniedziałek od {time} ({zone})',
  'follow.already': 'Dokładnie to już obserwujesz w tym samym miejscu. /following pokazuje, co obserwujesz.',
  'follow.articlesOf': 'artykuły z redakcji {outlet}',
  'follow.choice.daily': 'codziennie',
  'follow.choice.direct': 'wiadomość prywatna',
  'follow.choice.here': 'ten kanał',
  'follow.choice.hourly': 'co godzinę',
  'follow.choice.now': 'od razu',
  'follow.choice.weekly': 'co tydzień',
  'follow.closed': 'Tutaj nie można nic obserwować: u tego bota jest to wyłączone.',
  'follow.description':
    'Powiadomienia o nowych artykułach: na temat, z czyimiś cytatami, z redakcji lub ze słowami',
  'follow.digest': 'przegląd wszystkich nowości',
  'follow.digestEvery': 'Przegląd przychodzi codziennie lub co tydzień: wybierz jedno z nich dla „every”.',
  'follow.digestOf': 'przegląd: {subject}',
  'follow.direct': 'w wiadomości prywatnej',
  'follow.done': 'Gotowe: {what}, {where}, {when}.',
  'follow.elsewhere': 'na innym kanale',
  'follow.everything': 'wszystkie nowe artykuły',
  'follow.fitting':
    '{n, plural, one {Pasuje # z najnowszych artykułów (sprawdzono: {looked})} few {Pasują # z najnowszych artykułów (sprawdzono: {looked})} many {Pasuje # z najnowszych artykułów (sprawdzono: {looked})} other {Pasuje # z najnowszych artykułów (sprawdzono: {looked})}}.',
  'follow.here': 'na tym kanale',
  'follow.in': 'na kanale {channel}',
  'follow.listed': '/following pokazuje, co obserwujesz; tam można to wstrzymać i zakończyć.',
  'follow.mayNot':
    'Powiadomienia na tym kanale wymagają uprawnienia „Zarządzanie kanałami”. Mogą też przychodzić prywatnie: where: wiadomość prywatna.',
  'follow.much':
    'Uwaga: {n, plural, one {pasuje # z najnowszych artykułów (sprawdzono: {looked})} few {pasują # z najnowszych artykułów (sprawdzono: {looked})} many {pasuje # z najnowszych artykułów (sprawdzono: {looked})} other {pasuje # z najnowszych artykułów (sprawdzono: {looked})}}. To będzie dużo wiadomości; mniej będzie z dokładniejszymi słowami lub every: codziennie.',
  'follow.noOutlet': 'Na razie żaden artykuł nie jest z redakcji „{outlet}”; są: {names}.',
  'follow.notDirect':
    'Te artykuły nie są otwarte w wiadomościach prywatnych, więc nic z nich nie może tam trafić. Kto może zarządzać kanałem, może je mieć na nim: where: ten kanał.',
  'follow.notHere': 'O powiadomienia na kanale musi poprosić na nim ktoś, kto może nim zarządzać.',
  'follow.nothingGiven':
    'Podaj, co chcesz obserwować: topic, speaker, outlet lub quote, także kilka z nich razem.',
  'follow.option.digest':
    'Wszystkie nowości zebrane według tematów zamiast każdego artykułu; codziennie lub co tydzień',
  'follow.option.every': 'Jak często najwyżej; bez podania: od razu',
  'follow.option.outlet': 'Tylko artykuły tej redakcji',
  'follow.option.quote': 'Dokładne słowa, które muszą tam być',
  'follow.option.speaker': 'Kto ma być cytowany, w dowolnej pisowni',
  'follow.option.topic': 'Czego ma dotyczyć fragment, tak jak w pytaniu',
  'follow.option.where': 'Ten kanał, jeśli możesz nim zarządzać, lub wiadomość prywatna do ciebie',
  'follow.quotesBy': 'cytaty: {speaker}',
  'follow.several': 'Pasuje kilka osób: {names}.',
  'follow.stranger':
    'Na razie te artykuły nie cytują nikogo o nazwisku lub nazwie „{speaker}”. Gdy to się zmieni, dostaniesz powiadomienie.',
  'follow.strangerBut':
    'Na razie te artykuły nie cytują nikogo o nazwisku lub nazwie „{speaker}”; podobne: {names}. Gdy to się zmieni, dostaniesz powiadomienie.',
  'follow.tooLong': 'Liczba znaków: {n}, a limit to {most}. Wystarczą nazwy i najważniejsze słowa.',
  'follow.tooMany':
    'Osiągnięto limit obserwowanych rzeczy na osobę: {most}. Najpierw zakończ jedną z nich w /following.',
  'follow.tooManyHere':
    'Osiągnięto limit powiadomień na tym kanale: {most}. Najpierw zakończ jedno z nich w /following.',
  'follow.words': 'słowa „{words}”',
  'following.count':
    '{n, plural, one {Jedno powiadomienie} few {# powiadomienia} many {# powiadomień} other {# powiadomienia}}.',
  'following.description': 'Co obserwujesz i co jest tu publikowane; przyciski do wstrzymania i zakończenia',
  'following.ended': 'To powiadomienie zostało już zakończone.',
  'following.endedNow': 'Zakończono: {what}.',
  'following.mayNot': 'Może to zmienić tylko ten, kto utworzył powiadomienie lub może zarządzać tym kanałem.',
  'following.nothing':
    'Nic jeszcze nie obserwujesz. /follow powiadamia o nowych artykułach: według tematu, osoby, redakcji lub słów.',
  'following.others': 'utworzone przez kogoś innego',
  'following.page':
    '{n, plural, one {Jedno powiadomienie} few {# powiadomienia} many {# powiadomień} other {# powiadomienia}}, strona {page} z {pages}.',
  'following.paused':
    'Wstrzymano: {what}. To, co się w tym czasie pojawi, nie zginie; wznowić można w /following.',
  'following.resumed': 'Wznowiono: {what}.',
  'following.waiting': 'oczekuje: {n, number}',
  'forget-me.alerts':
    '{n, plural, one {# powiadomienie} few {# powiadomienia} many {# powiadomień} other {# powiadomienia}}',
  'forget-me.description': 'Usuń wszystko, co o tobie zapisuję: co obserwujesz i twoje oceny odpowiedzi',
  'forget-me.done': 'Usunięto: {what}. Nie mam już nic o tobie.',
  'forget-me.marks':
    '{n, plural, one {# ocena odpowiedzi} few {# oceny odpowiedzi} many {# ocen odpowiedzi} other {# oceny odpowiedzi}}',
  'forget-me.nothing':
    'Nie było nic o tobie: nie zapisuję ani pytań z nazwami użytkowników, ani niczego innego o tobie.',
  'forget-me.quietHours': 'twoje godziny ciszy',
  'news.copies':
    '{n, plural, one {Jeszcze # artykuł to kopia} few {Jeszcze # artykuły to kopie} many {Jeszcze # artykułów to kopie} other {Jeszcze # artykułu to kopia}} tego, co już opublikowano.',
  'news.digest':
    '{every, select, daily {Przegląd dnia} weekly {Przegląd tygodnia} other {Przegląd}}{about}: {n, plural, one {# nowy artykuł} few {# nowe artykuły} many {# nowych artykułów} other {# nowego artykułu}}, {matters, plural, one {jeden temat} few {# tematy} many {# tematów} other {# tematu}}.',
  'news.lead':
    'Nowości ({subject}): {n, plural, one {# artykuł} few {# artykuły} many {# artykułów} other {# artykułu}}.',
  'news.more':
    'I jeszcze {n, plural, one {# artykuł} few {# artykuły} many {# artykułów} other {# artykułu}}.',
  'news.moreIn':
    'I jeszcze {n, plural, one {# artykuł} few {# artykuły} many {# artykułów} other {# artykułu}}: {outlets}.',
  'news.moreMatters':
    'I jeszcze {n, plural, one {# temat} few {# tematy} many {# tematów} other {# tematu}}. Zobacz: /digest.',
  'news.shows': 'Zobacz: {command}.',
  'paused.forbidden': 'wstrzymane: nie mogę tam pisać',
  'paused.gone': 'wstrzymane: kanału już nie ma albo mnie już tam nie ma',
  'paused.lead': 'Twoje powiadomienie ({subject}): {paused}.',
  'paused.note':
    'Przychodziło na kanał o identyfikatorze {id}. Nic nie zginęło: usuń przyczynę, a potem wznów je w /following albo tam je zakończ.',
  'paused.owner': 'wstrzymane',
  'quiet-hours.anyHour':
    '{whose, select, own {Twoje powiadomienia} other {Powiadomienia na tym serwerze}} przychodzą o każdej porze ({zone}).',
  'quiet-hours.daily': 'Codzienne i cotygodniowe przychodzą od {time} w tej strefie czasowej.',
  'quiet-hours.description':
    'Kiedy wstrzymywać powiadomienia: na tym serwerze, a w wiadomości prywatnej twoje',
  'quiet-hours.held':
    '{whose, select, own {Twoje powiadomienia} other {Powiadomienia na tym serwerze}} czekają od {from} do {to} i przychodzą potem ({zone}).',
  'quiet-hours.mayNot':
    'Godziny ciszy tego serwera może ustawić tylko ten, kto może nim zarządzać. Dla własnych powiadomień: /quiet-hours w wiadomości prywatnej do mnie.',
  'quiet-hours.noTime': '„{typed}” to nie godzina. Napisz ją tak: 22:00 lub 7:30.',
  'quiet-hours.noZone':
    'Nie znam strefy czasowej „{zone}”. Napisz ją tak: Europe/Warsaw, America/New_York lub UTC.',
  'quiet-hours.off':
    '{whose, select, own {Twoje powiadomienia} other {Powiadomienia na tym serwerze}} przychodzą o każdej porze.',
  'quiet-hours.option.from': 'Kiedy się zaczynają, np. 22:00; pomiń wszystko, żeby je wyłączyć',
  'quiet-hours.option.to': 'Kiedy się kończą, np. 07:00',
  'quiet-hours.option.zone': 'Twoja strefa czasowa, np. Europe/Warsaw; bez podania: UTC',

  // Ratings and /insights
  'insights.byDay': 'Według dnia',
  'insights.byKind': 'Według rodzaju',
  'insights.counts': '{what}: {answered} z odpowiedzią, {declined} bez',
  'insights.declined':
    'Bez odpowiedzi {n, plural, one {raz} few {# razy} many {# razy} other {# razu}}: {words}',
  'insights.description':
    'O co pytano, co zostało bez odpowiedzi, co się nie zgadza i czego nigdy nie pokazano',
  'insights.kind': '/{kind}: {n}, z tego {declined} bez odpowiedzi',
  'insights.lead':
    '{n, plural, one {# pytanie} few {# pytania} many {# pytań} other {# pytania}} w ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}{share}; oceny „Zgadza się”: {right}, „Nie zgadza się”: {wrong}.',
  'insights.moreDeclined': 'i inne bez odpowiedzi ({n})',
  'insights.moreWrong': 'i inne, które się nie zgadzają ({n})',
  'insights.neverShown':
    'Nigdy nie pokazano {n, plural, one {# artykułu} few {# artykułów} many {# artykułów} other {# artykułu}}, na przykład: {names}',
  'insights.neverShownTitle': 'Nigdy nie pokazano',
  'insights.notAnswered': 'Bez odpowiedzi',
  'insights.notRight': 'Nie zgadza się',
  'insights.off': 'Pytania i odpowiedzi nie są tu zapisywane: FEEDBACK jest wyłączone.',
  'insights.option.days': 'Z ilu dni; bez podania: trzydzieści',
  'insights.share': ', z tego {percent}% bez odpowiedzi',
  'insights.title': 'Podsumowanie {from} – {to}',
  'insights.wrong': 'Nie zgadza się ({n})',
  'insights.drawnAnswered': 'z odpowiedzią',
  'insights.drawnDeclined': 'bez odpowiedzi',
  'insights.overTime': 'Pytania w czasie',
  'rating.gone': 'Ta ocena nie jest już zapisana.',
  'rating.thanks': 'Dziękuję, zapisano bez twojej nazwy użytkownika.',
  'rating.why': 'Co się nie zgadza?',
  'reason.date': 'zła data',
  'reason.missed': 'brak odpowiedzi, choć jest w artykułach',
  'reason.other': 'coś innego',
  'reason.passage': 'zły fragment',
  'reason.person': 'zła osoba',

  // Messages and their buttons
  'access.adminsOnly': 'Mogą to robić tylko osoby, które opiekują się tym botem.',
  'access.notDirect': 'Odpowiadam tylko na wybranych serwerach, nie w wiadomościach prywatnych.',
  'access.notThisChannel': 'Na tym kanale moje odpowiedzi nie są włączone.',
  'access.notThisServer': 'Na tym serwerze moje odpowiedzi nie są włączone.',
  'answer.answered': 'Odpowiedź:',
  'answer.asked': 'Pytanie:',
  'answer.continued': 'ciąg dalszy',
  'answer.further': 'Dalsze fragmenty',
  'answer.goesOn': 'Ciąg dalszy tego fragmentu jest na następnej stronie.',
  'answer.goesOnThere': 'Ciąg dalszy tego fragmentu jest w artykule.',
  'answer.moreArticles': 'i w innych artykułach ({n})',
  'answer.moreNotes': 'i jeszcze {n, plural, one {# uwaga} few {# uwagi} many {# uwag} other {# uwagi}}',
  'answer.nothing': 'Nie ma nic do pokazania.',
  'answer.open': 'otwórz',
  'answer.page': 'strona {page} z {pages}',
  'answer.renewed': 'Od czasu pytania artykuły wczytano ponownie: wyniki są odświeżone.',
  'ask.allTooLong': 'Liczba znaków razem: {n}, a limit to {most}. Użyj mniej słów.',
  'ask.tooLong':
    'Liczba znaków: {n}, a limit to {most}. Zapytaj krócej: wystarczą nazwy i najważniejsze słowa.',
  'attached.unread':
    'Z załączników czytam tylko pliki tekstowe (.txt, .md), najwyżej {n}, do 100 kB każdy: treść pozostałych wklej.',
  'busy.all': 'Za dużo pytań naraz. Zapytaj za chwilę jeszcze raz.',
  'busy.brokeOff':
    'Wyszukiwanie dwa razy się urwało, nie z twojej winy; więcej jest w dzienniku. Zapytaj innymi słowami.',
  'busy.long':
    'Trwa wyszukiwanie wielu takich pytań, a każde zajmuje dużo czasu. Zapytaj za minutę jeszcze raz.',
  'busy.tooBroad':
    'To zbyt szerokie: wyszukiwanie trwało za długo i zostało przerwane. Zawęź pytanie: redakcja, okres, nazwisko albo dokładniejsze słowa.',
  'button.back': 'Wstecz',
  'button.card': 'Karta',
  'button.context': 'Kontekst [{n}] ¶{paragraph}',
  'button.dark': 'Ciemne kolory',
  'button.delete': 'Usuń',
  'button.discard': 'Odrzuć',
  'button.earlier': 'Wcześniejsze akapity',
  'button.earlierPassage': 'Poprzedni fragment',
  'button.end': 'Zakończ',
  'button.endOne': 'Zakończ {n}',
  'button.export': 'Eksportuj',
  'button.keep': 'Zachowaj',
  'button.later': 'Dalsze akapity',
  'button.laterPassage': 'Następny fragment',
  'button.leave': 'Zostaw',
  'button.light': 'Jasne kolory',
  'button.more': 'Więcej',
  'button.pause': 'Wstrzymaj',
  'button.pauseOne': 'Wstrzymaj {n}',
  'button.picture': 'Obraz',
  'button.post': 'Opublikuj tutaj',
  'button.remove': 'Usuń',
  'button.resumeOne': 'Wznów {n}',
  'button.right': 'Zgadza się',
  'button.share': 'Pokaż wszystkim',
  'button.wrong': 'Nie zgadza się',
  'command.findSources': 'Znajdź źródła',
  'command.whoSaidThis': 'Kto to powiedział?',
  'context.changed': 'Artykuł się zmienił: nie ma już w nim tego akapitu.',
  'context.lead': 'Akapit {n} z {of}, z sąsiednimi.',
  'count.of': '{done} z {total}',
  'date.swapped': '„from” ({from}) jest później niż „to” ({to}): zamień je miejscami.',
  'date.unreadable':
    '„{typed}” to nie data, według której można szukać. Napisz ją tak: 2024, 2024-10 lub 2024-10-16; po angielsku także “last week” lub “past 3 months”.',
  'dispatch.unknown': 'Nie wiem, co z tym zrobić.',
  'dispatch.unknownCommand': 'Nie znam już tego polecenia. Spróbuj /help.',
  failure: 'Coś poszło nie tak po mojej stronie, to nie twoja wina. Szczegóły są w logu pod {id}.',
  'linked.elsewhere': 'Podlinkowana wiadomość jest na innym serwerze: czytam tylko wiadomości z tego.',
  'linked.tooMany': 'Czytam tylko pierwsze podlinkowane wiadomości: {n}.',
  'linked.unreadable':
    'Nie mogę przeczytać podlinkowanej wiadomości. Kliknij ją prawym przyciskiem, potem Aplikacje: „Kto to powiedział?” lub „Znajdź źródła”; albo wklej jej treść.',
  'mark.closest': 'najbliższe, być może nie odpowiedź',
  'mark.closestShort': 'najbliższe',
  'mark.inferred': 'wywnioskowane, niepodane wprost',
  'mark.inferredShort': 'wywnioskowane',
  'mark.planned': 'planowane',
  'mention.hint':
    'Oznacz mnie razem z pytaniem w jednej wiadomości. W odpowiedziach na polecenia mogę czytać twoje słowa tylko wtedy, gdy mnie oznaczysz. /help pokazuje, o co można pytać.',
  'mention.hintDirect': 'Napisz do mnie pytanie albo użyj /help, żeby zobaczyć, o co można pytać.',
  'mention.unreadable':
    'Nie mogę przeczytać wiadomości, na którą odpowiadasz. Kliknij ją prawym przyciskiem, potem Aplikacje: „Znajdź źródła” lub „Kto to powiedział?”.',
  'message.long': 'Wiadomość jest długa: sprawdzono tylko jej początek, powtórzony tutaj.',
  'message.noWords': 'W tej wiadomości nie ma słów, których można szukać.',
  'message.onlyFirst': 'Liczba cytatów w wiadomości: {n}; sprawdzono tylko pierwsze: {most}.',
  'option.empty': 'Wpisz coś w „{option}”: są tam tylko spacje.',
  'picture.cut': 'Wycięte z artykułu, słowo w słowo',
  'picture.declines': 'Odmawia komentarza: {names}.',
  'picture.earlier': 'Wcześniej niż oś: {numbers}.',
  'picture.later': 'Później niż oś: {numbers}.',
  'picture.longer': 'Dłużej niż oś: {numbers}.',
  'picture.nearCopies': 'Spośród prawie takich samych tekstów liczy się najwcześniejszy.',
  'picture.newest': 'Najnowsze od każdego, słowo w słowo.',
  'picture.nobody': 'Nikt nie jest tu cytowany',
  'picture.noDate': 'Nie narysowano, bo bez daty: {n}.',
  'picture.noFontCard':
    'Na tym komputerze nie ma czcionki dla niektórych znaków tego fragmentu, więc nie rysuję z niego karty. Osoba, która mnie uruchamia, może ją zainstalować (docs/hosting.md mówi jak).',
  'picture.noFontName': 'Nazwa lub nazwisko ze znakami, których nie ma tu żadna czcionka: zob. tekst.',
  'picture.overTime': 'W czasie',
  'picture.passageGone': 'Artykuły się zmieniły: nie ma już tego fragmentu. Zapytaj jeszcze raz.',
  'picture.passages':
    '{step, select, day {Fragmenty na dzień} week {Fragmenty na tydzień} month {Fragmenty na miesiąc} other {Fragmenty na rok}}',
  'picture.positions': 'Stanowiska',
  'picture.postedBy': 'Publikuje: {name}.',
  'picture.questions':
    '{step, select, day {Pytania na dzień} week {Pytania na tydzień} month {Pytania na miesiąc} other {Pytania na rok}}',
  'picture.quoted': 'Cytowane: {who}',
  'picture.roughDate':
    'Nie narysowano, bo data jest mniej dokładna niż {step, select, day {dzień} week {tydzień} month {miesiąc} other {rok}}: {n}.',
  'picture.sameWords': 'Te same słowa w kilku artykułach liczą się raz.',
  'picture.statements':
    '{step, select, day {Wypowiedzi na dzień} week {Wypowiedzi na tydzień} month {Wypowiedzi na miesiąc} other {Wypowiedzi na rok}}',
  'picture.timeline': 'Im wyższa kolumna, tym więcej artykułów mówi o jej dacie.',
  'picture.tooLong':
    'Ten fragment ma {n} znaków, a na karcie mieści się {most}. Pliki eksportu mają go w całości.',
  'press.lost': 'Nie mogę już ustalić, czego dotyczyła ta odpowiedź. Zapytaj jeszcze raz.',
  'press.mayNotDelete':
    'Usunąć tę odpowiedź może tylko ten, kto o nią prosił, lub ktoś, kto może tu zarządzać wiadomościami.',
  'press.outdated': 'Ten przycisk jest z mojej starszej wersji. Zapytaj jeszcze raz.',
  'private.option': 'Odpowiedź widoczna tylko dla ciebie',
  'query.unreadable': 'Nie mogę tego wyszukać: {why}.',
  'reading.noArticles':
    'Nie mam jeszcze artykułów, z których mogę odpowiadać: właśnie je wczytuję. Zapytaj ponownie za chwilę. Jeśli to się nie zmieni, nie udało się ich wczytać; powód jest w logu i w /reindex.',
  'reading.soon': 'Odpowiedź przyjdzie, gdy tylko będą gotowe.',
  'reading.tryAgain': 'Jeszcze wczytuję artykuły. Spróbuj ponownie za chwilę.',
  'reading.waits': 'Jeszcze wczytuję artykuły, a twoje pytanie czeka.',
  'share.by': 'Pyta i pokazuje wszystkim: {name}.',
  'wait.busy': 'Zbyt wiele osób pyta naraz. Zapytaj ponownie za dziesięć sekund.',
  'wait.seconds':
    'Chwileczkę: zapytaj ponownie za {n, plural, one {# sekundę} few {# sekundy} many {# sekund} other {# sekundy}}.',

  // Adding, fetching and reading files: what goes wrong
  'add.busy': 'Właśnie czytanych jest już bardzo wiele artykułów. Dodaj ten za minutę.',
  'add.empty': 'Plik „{name}” został odrzucony: jest pusty.',
  'add.linkNotAdded': 'Nie dodano {url}: {why}',
  'add.linkRefused': 'Odrzucono {url} ({type}). {why}',
  'add.noArticle': 'nie znaleziono żadnego artykułu.',
  'add.noPreview': '„{name}” nie jest nazwą podglądu.',
  'add.nothing': 'Nic nie dodano: {why}',
  'add.previewGone': 'Tego podglądu już nie ma: został zachowany albo odrzucony. Dodaj artykuł jeszcze raz.',
  'add.refused': 'Plik „{name}” został odrzucony. {why}',
  'add.tooLarge': 'Plik „{name}” został odrzucony: ma ponad {n} MB.',
  'corpus.linkOut':
    'Plik „{file}” został odrzucony: dowiązanie na jego ścieżce prowadzi poza folder artykułów.',
  'corpus.noFile': 'W folderze artykułów nie ma pliku „{file}”.',
  'corpus.notFile': '„{file}” odrzucono: to folder albo dowiązanie, a nie plik z artykułami.',
  'corpus.outside': 'Plik „{file}” został odrzucony: nie leży w folderze artykułów.',
  'feed.entities': 'Odrzucono {address}: są tam zadeklarowane własne encje.',
  'feed.noAddress': '„{name}”: brak i tekstu, i adresu.',
  'feed.none': '{address} to nie kanał RSS, Atom ani JSON.',
  'fetch.compressedTwice': 'Odpowiedź jest skompresowana więcej niż dwa razy; została odrzucona.',
  'fetch.compressedUnknown': 'Odpowiedź jest skompresowana w nieznany tu sposób ({name}).',
  'fetch.endless': '{address} prowadzi bez końca od jednego adresu do drugiego.',
  'fetch.failed': 'Nie udało się odczytać {host} ({code}).',
  'fetch.noAddress': '„{address}” nie jest adresem w sieci.',
  'fetch.notPublic':
    '{host} ma adres {address}, który nie należy do publicznego internetu; nie został otwarty.',
  'fetch.otherHost': 'Odrzucono {host}: w tym celu wolno pytać tylko {hosts}.',
  'fetch.password': 'Odrzucono {host}: adres zawiera nazwę użytkownika albo hasło.',
  'fetch.protocol': 'Odrzucono {address}: otwierane są tylko http i https.',
  'fetch.robots': 'Nie pobrano {page}: nie pozwala na to robots.txt tej witryny.',
  'fetch.tooLarge': '{host} wysyła ponad {n} MB; pobieranie przerwano.',
  'fetch.tooSlow': '{host}: pełna odpowiedź nie nadeszła na czas (limit: {n} s).',
  sentences: '{one} {more}',
  'fetch.status': '{host}: odpowiedź ze statusem {n}; niczego nie odczytano.',
  'read.failed': 'Nie udało się odczytać: {why}',
  'read.memory': 'Odczyt wymagał ponad {n} MB pamięci; został przerwany.',
  'read.slow': 'Odczyt trwał zbyt długo (limit: {n} s); został przerwany.',
  'read.stopped': 'Nie udało się odczytać: odczyt się urwał.',
  'reindex.closing': 'Program jest zamykany; wczytaj folder ponownie po następnym uruchomieniu.',
  'reindex.closingReading': 'Program jest zamykany: odczyt przerwano.',
  'reindex.massRemoval':
    'W folderze {held, plural, one {był # artykuł} few {były # artykuły} many {było # artykułów} other {było # artykułu}}, a {left, plural, =0 {nie zostałby żaden} one {zostałby tylko #} few {zostałyby tylko #} many {zostałoby tylko #} other {zostałoby tylko #}}, więc niczego nie zmieniono: odpowiadam dalej z tego, co było. Jeśli folder jest na dysku lub udziale sieciowym, sprawdź, czy jest podłączony. Jeśli artykuły mają zniknąć, użyj /reindex confirm:True.',
  'file.empty': 'Plik jest pusty.',
  'file.noArticle': 'W pliku nie ma artykułu.',
  'file.noArticleText':
    'W pliku nie znaleziono tekstu artykułu. Jeśli go widać, zapisz go jako .txt, .docx, .html albo .pdf.',
  'file.noText': 'To nie jest plik tekstowy.',
  'file.noTextIn':
    'W artykule {n} („{title}”) nie znaleziono tekstu. Jeśli go widać, zapisz go jako .txt, .docx, .html albo .pdf.',
  'file.noTextInArticle':
    'W artykule {n} nie znaleziono tekstu. Jeśli go widać, zapisz go jako .txt, .docx, .html albo .pdf.',
  'file.noWords': 'W pliku nie ma tekstu.',
  'csv.noColumn':
    'Żadna kolumna nie zawiera tekstu artykułów. Kolumny: {columns}; jedna musi nazywać się body, text lub content albo być podana w {file}.',
  'csv.noTable': 'To nie jest tabela z tekstem.',
  'docx.damaged': 'Dokument jest uszkodzony albo to nie DOCX: zapisz go jeszcze raz w edytorze tekstu.',
  'docx.none':
    'To nie dokument DOCX albo nie cały: nie da się go rozpakować. Skopiuj lub pobierz go jeszcze raz.',
  'docx.unpacks': 'Po rozpakowaniu dokument miałby ponad 100 MB albo 5000 części; nie został odczytany.',
  'engine.away':
    'Artykułów nie można teraz przejrzeć: wyszukiwarka, która je przechowuje, nie odpowiada jak należy. Zapytaj ponownie za minutę.',
  'engine.changing': 'Artykuły są właśnie raz po raz wymieniane. Zapytaj ponownie za minutę.',
  'epub.noBook': 'Nie ma w nim książki: brakuje listy dokumentów.',
  'file.deep': 'Elementy są zagnieżdżone głębiej niż na {n} poziomów.',
  'file.deepGroups': 'Grupy są zagnieżdżone głębiej niż na {n} poziomów.',
  'file.locked': 'Dokument jest chroniony hasłem.',
  'file.long': 'Teksty mają ponad {n} mln znaków: podziel plik.',
  'file.many': 'Plików w środku jest ponad {n}: podziel archiwum.',
  'file.packedDeep': 'Plik jest spakowany więcej niż {n} razy; rozpakuj go.',
  'file.pageInstead':
    'Nazywa się {ending}, ale to strona, a nie plik {format}: witryna wysłała ją zamiast pliku. Otwórz adres w przeglądarce i zapisz sam plik albo zmień nazwę na .html, jeśli ta strona jest artykułem.',
  'file.partsMissing':
    'Plik jest uszkodzony albo nie jest tym, na co wskazuje nazwa: brakuje części z tekstem.',
  'file.size': 'Plik ma {has} MB; dla {format} dozwolone jest {may} MB: podziel go.',
  'file.slow': 'Odczyt trwał zbyt długo (limit: {n} min): podziel plik.',
  'file.unpacks': 'Po rozpakowaniu ma ponad {n} MB.',
  'html.deep':
    'Elementy strony są zagnieżdżone głębiej niż na {n} poziomów. Skopiuj jej tekst z przeglądarki do pliku .txt.',
  'html.elements': 'Elementów na stronie jest ponad {n, number}: podziel ją na kilka stron.',
  'html.noPage': 'To nie jest strona internetowa.',
  'html.noText': 'To nie jest strona internetowa: nie zawiera tekstu.',
  'json.cut': 'To nie jest poprawny JSON: {why}. Plik wygląda na urwany: zapisz lub pobierz go jeszcze raz.',
  'json.invalid': 'To nie jest poprawny JSON: {why}.',
  'mail.noPage': 'W tym pliku nie ma strony internetowej.',
  'mail.unreadable': 'Plik nie jest wiadomością, którą da się odczytać: {why}',
  'news.noText': 'Nie ma w nim artykułu: żaden wpis nie ma tekstu.',
  'odt.noText': 'Nie ma w nim dokumentu tekstowego; zapisz go jako .docx.',
  'pdf.noText': 'PDF nie ma tekstu, tylko jego obrazy; najpierw rozpoznaj w nim tekst (OCR).',
  'pdf.pages': 'Liczba stron dokumentu: {n}; odczytywanych jest najwyżej {most}.',
  'pdf.unpacks':
    'Po rozpakowaniu PDF miałby ponad {n} MB tekstu; został odrzucony. Jeśli to prawdziwy dokument, wydrukuj go do nowego PDF albo podziel.',
  'pdf.unreadable': 'Nie da się odczytać PDF: {why}',
  'subtitles.none': 'Nie ma w nim napisów; zapisz transkrypcję jako .txt.',
  'subtitles.noText': 'To nie jest plik z napisami: nie zawiera tekstu.',
  'tar.damaged':
    'Archiwum jest uszkodzone albo urwane: dalszej części nie dało się rozpakować. Skopiuj lub pobierz je jeszcze raz.',
  'warc.noAnswer': 'Rekord nie zawiera odpowiedzi serwera WWW.',
  'webarchive.damaged': 'Plik jest uszkodzony albo urwany. Zapisz stronę jeszcze raz.',
  'webarchive.noPage':
    'Nie ma w nim strony internetowej; otwórz go w Safari i zapisz jeszcze raz jako archiwum WWW.',
  'xml.none': 'Nie ma w nim XML.',
  'xml.noText': 'To nie jest plik XML: nie zawiera tekstu.',
  'zip.damaged':
    'Plik w ZIP-ie jest uszkodzony i nie da się go rozpakować. Skopiuj lub pobierz ZIP jeszcze raz.',
  'zip.listDamaged': 'Lista plików w ZIP-ie jest uszkodzona ({why}). Skopiuj lub pobierz go jeszcze raz.',
  'zip.locked': 'Plik jest zablokowany hasłem: rozpakuj go i spakuj bez hasła.',
  'zip.noList':
    'ZIP jest uszkodzony albo urwany: brakuje listy plików na jego końcu. Skopiuj lub pobierz go jeszcze raz.',
  'refused.amazon': 'Nie umiem czytać plików tego rodzaju: to e-book Amazona. Zapisz go jako .epub.',
  'refused.archive':
    'Nie umiem czytać plików tego rodzaju: to spakowane archiwum. Rozpakuj je albo spakuj pliki jako .zip.',
  'refused.database':
    'Nie umiem czytać plików tego rodzaju: to baza danych. Wyeksportuj tabelę z artykułami jako .csv albo .jsonl.',
  'refused.office':
    'Nie umiem czytać plików tego rodzaju: to dokument starego programu biurowego (.doc, .xls, .ppt, .msg) albo zablokowany hasłem. Otwórz go tam i zapisz bez hasła jako .docx, .csv albo .eml.',
  'refused.pages':
    'Nie umiem czytać plików tego rodzaju: to dokument Pages. Otwórz go tam i wyeksportuj jako .docx.',
  'refused.picture':
    'Nie umiem czytać plików tego rodzaju: to obraz. Rozpoznaj na nim tekst (OCR) i zapisz go jako .txt.',
  'refused.presentation': 'Nie umiem czytać plików tego rodzaju: to prezentacja. Zapisz ją jako .pdf.',
  'refused.program':
    'Nie umiem czytać plików tego rodzaju: to program albo skrypt. Jeśli zawiera artykuły jako dane, zapisz je jako .json albo .csv.',
  'refused.recording':
    'Nie umiem czytać plików tego rodzaju: to nagranie. Zapisz transkrypcję albo napisy jako .txt, .vtt lub .srt.',
  'refused.spreadsheet':
    'Nie umiem czytać plików tego rodzaju: to arkusz kalkulacyjny. Zapisz arkusz z artykułami jako .csv, z nazwami kolumn w pierwszym wierszu.',
  'refused.unknown': 'Nie umiem czytać plików tego rodzaju. Zapisz tekst jako .txt, .docx, .html albo .pdf.',
  'refused.xml':
    'Nie umiem czytać plików tego rodzaju: to XML, który zaczyna się od <{root}>, i nie znaleziono w nim artykułu. Z XML czytam kanały, eksporty WordPressa, NITF, NewsML i listy artykułów z title oraz text lub body. Zapisz tekst jako .txt, .docx, .html albo .pdf.',
  'link.again': 'To dowiązanie symboliczne do {place}, a to i tak jest czytane.',
  'link.leaves': 'To dowiązanie symboliczne, które wychodzi poza folder artykułów; umieść tu sam plik.',
  'link.noFile': 'To ani plik, ani folder.',
  'link.toFolder': 'To dowiązanie symboliczne do folderu artykułów, który i tak jest czytany.',
  'link.toNothing': 'To dowiązanie symboliczne do czegoś, co nie istnieje.',
  'unopened.denied': 'ten użytkownik nie ma prawa czytać tego pliku',
  'unopened.failed': 'nie udało się odczytać ({why})',
  'unopened.folder': 'to folder; podaj pliki, które w nim są',
  'unopened.noFile': 'nie ma takiego pliku',

  // Files
  'export.inferred': 'Data jest wywnioskowana.',
  'export.lead': 'Cała odpowiedź do pobrania.',
  'export.noCalendar': 'Nic w tej odpowiedzi nie ma daty, więc nie ma z czego zrobić kalendarza.',
  'export.noPicture': 'W tej odpowiedzi nie ma nic, co można pokazać na obrazie.',
  'export.published': 'W dniu publikacji.',
  'export.planned': 'Planowane, gdy o tym pisano.',

  // The command line and the reader's pages
  'print.note': 'Uwaga: {note}',
  'reader.about':
    'Bot odpowiada na pytania ze zbioru artykułów, słowo w słowo, i mówi, gdzie jest każdy fragment. Te strony pokazują artykuły tak, jak je przeczytał, żeby można było sprawdzić każde odwołanie.',
  'reader.allArticles': 'Wszystkie artykuły',
  'reader.allOutlets': 'Wszystkie redakcje',
  'reader.articles': 'Artykuły',
  'reader.atSource': 'Czytaj u źródła',
  'reader.cited': 'Cytowane słowa są zaznaczone:',
  'reader.copies': 'Ten sam tekst lub prawie ten sam jest w:',
  'reader.dated': 'Co ma datę',
  'reader.dates': '2024, 2024-10 lub 2024-10-16',
  'reader.failed': 'Coś poszło nie tak',
  'reader.failedWhy': 'Nie udało się utworzyć strony. Więcej jest w logu pod {id}.',
  'reader.filter': 'Filtruj',
  'reader.found':
    '{found, number} z {n, plural, one {# artykułu} few {# artykułów} many {# artykułów} other {# artykułu}}',
  'reader.from': 'Od',
  'reader.newer': 'Nowsze',
  'reader.noArticle': 'Nie ma tu artykułu o tej nazwie. Być może go usunięto lub zmieniono jego nazwę.',
  'reader.noPage': 'Nie ma tu takiej strony.',
  'reader.notFound': 'Nie znaleziono',
  'reader.notReady': 'Jeszcze niegotowe',
  'reader.notReadyWhy': 'Artykuły są jeszcze wczytywane. Spróbuj ponownie za chwilę.',
  'reader.older': 'Starsze',
  'reader.outlet': 'Redakcja',
  'reader.page': 'Strona {page} z {pages}',
  'reader.pages': 'Strony',
  'reader.paragraph': 'akapit {n}',
  'reader.paragraphLabel': 'Akapit {n}',
  'reader.quoted': 'Kto jest cytowany',
  'reader.readFrom': 'Przeczytano z {file}',
  'reader.site': 'Witryna',
  'reader.to': 'Do',
  'reader.words': 'Tytuł, autor lub plik',

  // Living in a server
  'about.corpus': 'Przeczytane: {articles}, {paragraphs}; więcej mówi /sources.',
  'about.description': 'Czym jestem, z czego odpowiadam, na jakiej licencji i co o tobie przechowuję',
  'about.lead':
    'Verbatim {version}: odpowiadam z artykułów prasowych, słowo w słowo, każdy fragment ze źródłem. Niczego od siebie o świecie nie piszę.',
  'about.licence': 'Licencja programu: MIT. Artykuły należą do swoich wydawców.',
  'about.marks':
    'Oceny odpowiedzi (zgadza się, nie zgadza się) są przechowywane bez nazw użytkowników przez {n, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}.',
  'about.noCorpus': 'Artykuły są jeszcze czytane.',
  'about.privacy':
    'Prywatność: pytania nie są przechowywane z nazwami pytających. To, co obserwujesz, zostaje, aż to zakończysz; /forget-me usuwa wszystko o tobie.',
  'button.open': 'Pokaż mi',
  'follow.botNotHere':
    'Nie ma mnie na tym serwerze: powiadomienia mogą przychodzić tylko w wiadomości prywatnej.',
  'corpora.chosen': 'Od teraz odpowiadam tu na podstawie artykułów „{name}”.',
  'corpora.choices': 'Do wyboru są tu: {names}.',
  'corpora.elsewhere':
    'To można wybrać na serwerze, na którym jestem, albo w wiadomościach prywatnych ze mną.',
  'corpora.here': 'Tutaj odpowiadam na podstawie artykułów „{name}”.',
  'corpora.noChoice': '„{name}” nie można tu wybrać; /corpus mówi, co można.',
  'corpora.none':
    'Dla tego kanału nie ustawiono artykułów, więc nie mogę tu odpowiadać. Kto może zarządzać tym serwerem, może je wybrać przez /corpus, o ile pozwalają na to ustawienia bota.',
  'corpora.noneDirect':
    'W wiadomościach prywatnych odpowiadam tylko na podstawie artykułów, które są tam otwarte, i tylko członkom ich serwerów. Wybierz je przez /corpus.',
  'corpus.description': 'Na podstawie jakich artykułów tu odpowiadam; wybór innych',
  'corpus.option.name': 'Artykuły, na podstawie których odpowiadać',
  'setup.all': 'wszystkie',
  'setup.answers': 'Odpowiedzi: {where, select, threads {w wątku dla każdego pytania} other {na kanale}}',
  'setup.button.digest': 'Przegląd codzienny',
  'setup.button.inPlace': 'Odpowiadaj na kanale',
  'setup.button.noDigest': 'Bez przeglądu',
  'setup.button.private': 'Domyślnie prywatne',
  'setup.button.public': 'Domyślnie dla wszystkich',
  'setup.button.standard': 'Jak na początku',
  'setup.button.threads': 'Wątek dla każdego pytania',
  'setup.closed': 'Nie można tu niczego ustawić dla kanałów: ten bot jest bez tego.',
  'setup.description': 'Jak odpowiadam na tym kanale: wątki, prywatność, rodzaje pytań, język, przegląd',
  'setup.digest': 'Przegląd codzienny: {on, select, true {tak} other {nie}}',
  'setup.kinds': 'Rodzaje pytań: {kinds}',
  'setup.language': 'Język: {language}',
  'setup.lead': 'Tak odpowiadam na tym kanale.',
  'setup.managersOnly':
    'Mogą to robić tylko osoby, które mogą zarządzać tym serwerem (Zarządzanie serwerem).',
  'setup.menu.kinds': 'Rodzaje pytań',
  'setup.menu.language': 'Język',
  'setup.notDirect': 'Można to ustawić tylko na kanale serwera.',
  'setup.notHere': '{kind} nie działa na tym kanale. Tutaj można użyć: {kinds}.',
  'setup.noteBoth': 'Odpowiedź prywatna nie dostaje wątku.',
  'setup.noteMention':
    'W wątkach trzeba mnie oznaczyć: inne wiadomości Discord daje mi tylko z intentem Message Content, który może włączyć mój operator.',
  'setup.notePrivate':
    '„private: False” pokazuje odpowiedź wszystkim. Kto mnie oznaczy, dostaje przycisk, który pokazuje odpowiedź.',
  'setup.noteReads': 'W wątku pytania można pytać dalej bez oznaczania mnie.',
  'setup.own': 'język osoby, która pyta',
  'setup.private': 'Domyślnie prywatne: {on, select, true {tak} other {nie}}',
  'setup.privateHere': 'Na tym kanale odpowiedzi są tylko dla osoby, która pyta.',
  'thread.below': 'Odpowiedź jest w wątku.',
  'thread.goOn': 'W tym wątku można pytać dalej bez oznaczania mnie.',
  'thread.mention': 'Aby pytać dalej w tym wątku, oznacz mnie: innych wiadomości tu nie mogę czytać.',
  'thread.refused':
    'Każde pytanie powinno mieć tu wątek, ale nie mogę go otworzyć albo w nim pisać: mojej roli może brakować uprawnienia Tworzenie publicznych wątków lub Wysyłanie wiadomości w wątkach.',
  'welcome.articles':
    'Cześć! Odpowiadam z artykułów ({articles}), słowo w słowo i ze źródłem. Użyj polecenia albo oznacz mnie. Na przykład:',
  'welcome.next': '/help mówi, o co można pytać, /setup, jak odpowiadam na kanale, /about, co przechowuję.',
  'welcome.none':
    'Cześć! Odpowiadam z artykułów prasowych, słowo w słowo i ze źródłem. Użyj polecenia albo oznacz mnie.',
};
