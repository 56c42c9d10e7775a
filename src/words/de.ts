import type { Catalogue } from './catalogue.ts';

/**
 * German. Address: „du“. Terms: article Artikel · outlet Medium · passage Stelle · paragraph Absatz · quote Zitat · statement Aussage · speaker Sprecher · source Quelle ·
 * topic Thema · alert Benachrichtigung · digest Überblick · timeline Zeitleiste · to follow verfolgen · folder Ordner.
 */
export const de: Catalogue = {
  // Counts, dates and names
  'count.andMore': 'und {n} weitere',
  'count.articles': '{n, plural, one {# Artikel} other {# Artikel}}',
  'count.articlesWithoutOutlet': '{n, plural, one {# Artikel} other {# Artikel}} ohne Angabe des Mediums',
  'count.atLeastTimes': 'mindestens {n, plural, one {einmal} other {#-mal}}',
  'count.datedSentences': '{n, plural, one {# datierter Satz} other {# datierte Sätze}}',
  'count.others': '{n, plural, one {# weiterer Name} other {# weitere}}',
  'count.outlets': '{n, plural, one {# Medium} other {# Medien}}',
  'count.paragraphs': '{n, plural, one {# Absatz} other {# Absätze}}',
  'count.quotations': '{n, plural, one {# Zitat} other {# Zitate}}',
  'count.times': '{n, plural, one {einmal} other {#-mal}}',
  'date.notGiven': 'ohne Datum',
  'dates.to': '{from} bis {to}',
  'mark.undated': 'ohne Datum',
  'outlet.unnamed': 'Medium nicht genannt',
  'passage.fromYear': 'von {year}',
  'passage.inLanguage': 'Sprache: {language}',
  pair: '{name}: {value}',
  quoted: '„{words}“',
  'range.between': '({from} bis {to})',
  'range.from': '(ab {date})',
  'range.in': '({date})',
  'range.on': '({date})',
  'range.to': '(bis {date})',
  'speaker.unnamed': 'Sprecher nicht genannt',

  // What holds for every kind of question
  'operators.note': 'Gezeigt werden nur Stellen {limits}.',
  'operators.with': 'mit {words}',
  'operators.without': 'ohne {words}',
  'scope.by': ' von „{outlet}“',
  'scope.credits': 'Aber „{title}“ nennt {source} als Quelle.',
  'scope.noDate': 'Kein Artikel{whose} hat ein Datum.',
  'scope.noOutletNamed': 'Kein Artikel ist von „{outlet}“: Keiner nennt sein Medium.',
  'scope.nonePublished':
    'In diesem Zeitraum ist kein Artikel{whose} erschienen{range}. Die datierten Artikel: {span}.',
  'scope.openPronoun': 'Die Frage sagt nicht, wer mit „{word}“ gemeint ist: Nenne bitte den Namen.',
  'scope.openPronounSure':
    'Die Frage sagt nicht, wer mit „{word}“ gemeint ist: Mit dem Namen wird die Antwort sicherer.',
  'scope.option.from': 'Frühestens: 2024, 2024-10 oder 2024-10-16',
  'scope.option.outlet': 'Nur Artikel dieses Mediums',
  'scope.option.to': 'Spätestens: 2024, 2024-10 oder 2024-10-16',
  'scope.otherOutlets':
    'Kein Artikel ist von „{outlet}“. Es gibt {n, plural, one {nur} other {diese Medien:}} {names}.',
  unanswered: 'Darauf geben die Artikel keine Antwort.',
  'unanswered.noArticles': 'Es gibt noch keine Artikel, also auch keine Antworten.',
  'unanswered.unsure': 'Keine sichere Antwort in diesen Artikeln.',

  // Articles in languages that are not read in full
  'language.dated': '{language}: durchsuchbar, mit Datumsangaben, aber ohne Zitate',
  'language.quoted':
    '{language}: durchsuchbar, mit Datumsangaben und Zitaten in Anführungszeichen; indirekte Rede wird nur im Englischen erkannt',
  'language.searchable': '{language}: durchsuchbar, aber ohne Zitate und Datumsangaben',
  'unread.articlesIn': '{n, plural, one {# Artikel} other {# Artikel}} ({languages})',
  'unread.dated':
    '{which} {n, plural, one {ist} other {sind}} durchsuchbar, mit Datumsangaben, aber ohne Zitate',
  'unread.dates': 'Datumsangaben werden hier nicht erkannt: {which}.',
  'unread.moreLanguages': '{n, plural, one {# weitere Sprache} other {# weitere Sprachen}}',
  'unread.quoted':
    '{which} {n, plural, one {ist} other {sind}} durchsuchbar, mit Datumsangaben und Zitaten in Anführungszeichen, aber ohne indirekte Rede',
  'unread.quotes': 'Zitate werden hier nicht erkannt: {which}.',
  'unread.reported':
    'Indirekte Rede wird nur im Englischen erkannt. Nur Zitate in Anführungszeichen gibt es hier: {which}.',
  'unread.searchable':
    '{which} {n, plural, one {ist} other {sind}} durchsuchbar, aber ohne Zitate und Datumsangaben',
  'unread.sides': 'Wer auf welcher Seite steht, wird nur im Englischen erkannt, nicht hier: {which}.',

  // Quotes
  'quote.asks': 'fragt',
  'quote.declines': 'will sich nicht äußern',
  'quote.denies': 'bestreitet',
  'quote.hypothetical': 'nicht als Tatsache gesagt',
  'quote.partlyQuoted': 'teils wörtlich',
  'quote.quoted': 'wörtlich',
  'quote.reported': 'indirekt',

  // /article
  'article.by': 'von {author}',
  'article.changed': 'Zuletzt geändert: {date}.',
  'article.credits': 'Als Quelle nennt der Artikel {source}.',
  'article.description': 'Ein Artikel: wer darin zitiert wird und was er datiert',
  'article.example': 'title: ein Teil des Titels reicht',
  'article.lead': '{title} ({about}): {counts}.',
  'article.none': 'Kein Artikel heißt „{title}“.',
  'article.noneButClose': 'Kein Artikel heißt „{title}“. Die ähnlichsten Titel:',
  'article.option.title': 'Der Titel oder ein Teil davon',
  'article.several': 'Mit „{title}“ können {n} Artikel gemeint sein:',
  'article.summary': 'ein Artikel: wer darin zitiert wird und was er datiert',
  'article.wholeTitle': 'Frag noch einmal mit dem ganzen Titel.',
  'differences.notIn': 'Fehlt in der Fassung von {version}',
  'differences.onlyIn': 'Nur in der Fassung von {version}',

  // /ask
  'ask.description': 'Stell eine Frage; die Antwort ist eine Stelle aus einem Artikel, Wort für Wort',
  'ask.example': 'question: Why was the bridge closed?',
  'ask.howTo':
    'Am besten gehen Namen und Wörter, die in den Artikeln stehen. /help zeigt, was du fragen kannst, /sources, welche Artikel es gibt.',
  'ask.language':
    'Die Frage scheint in einer Sprache zu sein ({language}), in der es keinen Artikel gibt. Frag bitte auf Englisch oder nur mit Namen und Zahlen.',
  'ask.option.question': 'Was du wissen willst',
  'ask.several': 'Du hast {n} Fragen gestellt; hier sind die Antworten der Reihe nach.',
  'ask.summary': 'der Satz, der eine Frage beantwortet',
  'ask.tooMany': 'Ich beantworte {most} Fragen auf einmal. Stell die übrigen {n} bitte noch einmal.',

  // /check
  'check.andMore': '{differences} und mehr.',
  'check.articleHas':
    'So nicht: {kind, select, number {Der Artikel hat eine andere Zahl} name {Der Artikel hat einen anderen Namen} opposite {Der Artikel sagt das Gegenteil} negation {Der Artikel sagt es anders, eines von beidem ist verneint} other {Der Artikel berichtet, dass es bestritten wird}}{when}.',
  'check.description':
    'Ein Zitat prüfen: wörtlich so gesagt, anders, von jemand anderem oder ins Gegenteil verdreht?',
  'check.example': 'claim: I take full responsibility',
  'check.firstHalf': 'Erste Hälfte',
  'check.nearest': 'Der ähnlichste Wortlaut steht unten.',
  'check.nearly': 'Nicht genau so, aber fast: {by}{when}.',
  'check.noWords': 'Darin sind keine Wörter, die ich prüfen könnte.',
  'check.notFound': 'In diesen Artikeln nicht gefunden.',
  'check.notFoundButOtherwise':
    'Von {asked} in diesen Artikeln nicht gefunden. {by} {n, plural, one {wird} other {werden}} {kind, select, number {mit einer anderen Zahl zitiert} name {mit einem anderen Namen zitiert} opposite {mit dem Gegenteil zitiert} negation {anders zitiert, eines von beidem ist verneint} other {so wiedergegeben, dass es bestritten wird}}{when}.',
  'check.notFoundFrom': 'Von {asked} in diesen Artikeln nicht gefunden.',
  'check.notWritten': 'dort steht nicht „{asked}“',
  'check.onlyFirst': 'Das sind {n} Zitate; geprüft wurden nur die ersten {most}.',
  'check.option.claim': 'Die Worte, wie du sie kennst; … steht für Ausgelassenes',
  'check.option.speaker': 'Wer das gesagt haben soll',
  'check.otherWords': 'So nicht. Am nächsten kommt, und es kann etwas anderes bedeuten: {by}{when}.',
  'check.otherwise':
    'So nicht: {by} {n, plural, one {wird} other {werden}} {kind, select, number {mit einer anderen Zahl zitiert} name {mit einem anderen Namen zitiert} opposite {mit dem Gegenteil zitiert} negation {anders zitiert, eines von beidem ist verneint} other {so wiedergegeben, dass es bestritten wird}}{when}.',
  'check.ownWords': 'Worte des Artikels selbst',
  'check.part':
    '{turn, select, hidden {Was die Punkte auslassen, dreht die Aussage um; der ganze Satz steht unten} conditional {Nur Teil eines längeren Satzes, und dort eine Bedingung, keine Feststellung} asked {Nur Teil eines längeren Satzes, und dort eine Frage, keine Feststellung} other {Nur Teil eines längeren Satzes, der etwas anderes sagt}}: {by}{when}.',
  'check.reported':
    '{by} {n, plural, one {soll} other {sollen}} das laut Artikel gesagt haben{when}; der Wortlaut ist der des Artikels.',
  'check.secondHalf': 'Zweite Hälfte',
  'check.several': '{n} Zitate wurden geprüft.',
  'check.somebodyElse':
    'Von {asked} in diesen Artikeln nicht gefunden. Jemand anderes hat es wörtlich so gesagt: {by}{when}.',
  'check.somebodyElseOtherwise':
    'Von {asked} in diesen Artikeln nicht gefunden. Jemand anderes hat es mit anderen Worten gesagt: {by}{when}.',
  'check.spliced':
    'Aus zwei Stellen zusammengesetzt: Nirgends in diesen Artikeln stehen diese Worte hintereinander.',
  'check.summary': 'ob jemand das wirklich gesagt hat: wörtlich, anders, jemand anderes oder nicht gefunden',
  'check.thatSpeaker': 'dieser Person',
  'check.title': 'Geprüft',
  'check.tooShort': 'Ein kleines Wort ist zu wenig zum Prüfen. Gib bitte mehr von den Worten an.',
  'check.unnamed': 'jemand, den der Artikel nicht nennt',
  'check.unspoken': 'Diese Worte stehen in den Artikeln, aber niemand wird damit zitiert.',
  'check.wordForWord': 'Wörtlich so gesagt: {by}{when}.',
  'check.written': 'gefragt „{asked}“, geschrieben „{written}“',
  'check.writtenAlso': 'dort steht außerdem „{written}“',

  // /coverage
  'coverage.choice.newest': 'die neuesten Artikel, einzeln',
  'coverage.cut':
    'Ich habe die {n} nächsten Absätze angesehen. Es kann mehr und frühere Artikel dazu geben; ein Zeitraum oder ein Medium grenzt es ein.',
  'coverage.description':
    'Welche Medien über ein Thema berichten, die frühesten zuerst, jedes mit einem eigenen Satz',
  'coverage.example': 'topic: the ferry strike',
  'coverage.first': 'Nach Datum zuerst: {names}, {date}.',
  'coverage.last': 'Nach Datum zuletzt: {names}, {date}.',
  'coverage.lead': '{who} {n, plural, one {berichtet} other {berichten}} darüber.',
  'coverage.option.order': 'Was zuerst gezeigt wird',
  'coverage.option.topic': 'Worüber sie berichten',
  'coverage.since': 'Nur Artikel ab {date} sind aufgeführt: Auch ältere berichten darüber.',
  'coverage.summary': 'welche Medien über etwas berichten, die frühesten zuerst',
  'coverage.title': 'Berichterstattung: {topic}',
  'coverage.undated':
    '{n, plural, one {Einer davon hat kein Datum: Ob er früher erschien, lässt sich nicht sagen.} other {# davon haben kein Datum: Ob sie früher erschienen, lässt sich nicht sagen.}}',

  // /digest
  'digest.ahead': 'Steht bevor: {date}',
  'digest.copies': '{n, plural, one {davon # Kopie} other {davon # Kopien}}',
  'digest.description':
    'Was neu ist, nach Thema, das meistberichtete zuerst; wer am meisten zitiert wurde; was bevorsteht',
  'digest.example': 'from: last week',
  'digest.lead':
    '{n, plural, one {# Artikel} other {# Artikel}}{range} zu {matters, plural, one {einem Thema} other {# Themen}}.',
  'digest.more':
    '{n, plural, one {# weiteres Thema} other {# weitere Themen}}, keines davon öfter berichtet.',
  'digest.none': 'Kein Artikel{whose} ist aus diesen Tagen.',
  'digest.notRecent':
    'Aus den letzten {days} Tagen gibt es nichts{whose}. Das hier sind die Tage bis zum neuesten Artikel{whose}, {date}.',
  'digest.onlyNewest': 'Nur die {n} neuesten wurden zusammengestellt.',
  'digest.quotedMost': 'Am meisten zitiert: {speaker} · in {n, plural, one {# Text} other {# Texten}}',
  'digest.summary': 'was neu ist, nach Thema; wer am meisten zitiert wurde; was bevorsteht',
  'digest.title': 'Überblick',

  // /mentions
  'mentions.description': 'Zählen, wie viele Artikel etwas erwähnen, wie oft und welcher zuerst',
  'mentions.example': 'words: ferry strike',
  'mentions.first': 'Zuerst: {since}.',
  'mentions.in': ', in {n, plural, one {# Medium} other {# Medien}}',
  'mentions.lead':
    '{n, plural, one {# Artikel erwähnt} other {# Artikel erwähnen}} „{words}“, {times, plural, one {einmal} other {insgesamt #-mal}}{by}.',
  'mentions.noWords': 'Darin sind keine Wörter, die ich zählen könnte.',
  'mentions.none': 'Kein Artikel hier erwähnt „{words}“.',
  'mentions.onlyFirst': 'Gezeigt werden die ersten {n} Artikel.',
  'mentions.option.words': 'Ein Wort, ein Name oder mehrere Wörter nebeneinander',
  'mentions.summary': 'wie viele Artikel etwas erwähnen, wie oft und welcher zuerst',
  'mentions.title': 'Erwähnungen: {words}',
  'mentions.tooCommon': '„{words}“ ist zu häufig zum Zählen. Gib bitte ein Wort oder einen Namen an.',

  // /positions
  'positions.affirms': 'Bejaht',
  'positions.choice.affirms': 'wer es bejaht',
  'positions.choice.denies': 'wer es bestreitet',
  'positions.declines': 'Will sich nicht äußern',
  'positions.denies': 'Bestreitet',
  'positions.description': 'Wer etwas bejaht, wer es bestreitet und wer sich nicht äußern will',
  'positions.example': 'topic: the new law',
  'positions.near': 'Genau das sagt hier niemand, weder dafür noch dagegen. Am nächsten kommt:',
  'positions.noSide': 'Sprach darüber, ohne Seite',
  'positions.nobodyAffirms': 'Ich habe niemanden gefunden, der es bejaht.',
  'positions.nobodyDenies': 'Ich habe niemanden gefunden, der es bestreitet.',
  'positions.option.side': 'Welche Seite zuerst gezeigt wird',
  'positions.option.topic': 'Worum es im Streit geht',
  'positions.summary': 'wer etwas bejaht, wer es bestreitet und wer sich nicht äußern will',
  'positions.title': 'Positionen: {topic}',

  // /sources
  'sources.description': 'Welche Artikel es gibt: wie viele, von wem, von wann und wann zuletzt eingelesen',
  'sources.lastRead': 'Der Ordner wurde zuletzt eingelesen: {date}, {time} UTC.',
  'sources.lead': '{articles}, {paragraphs}{span}.',
  'sources.mostQuoted': 'Am meisten zitiert: {names}',
  'sources.newest': 'Neuester: {article}',
  'sources.none': 'Es gibt noch keine Artikel.',
  'sources.noneDated': ', keiner davon datiert',
  'sources.publishedFrom': ', erschienen: {from} bis {to}',
  'sources.publishedOn': ', erschienen: {date}',
  'sources.summary': 'welche Artikel es gibt, von welchen Medien und aus welcher Zeit',
  'sources.title': 'Quellen',
  'sources.undated':
    '{n, plural, one {# Artikel} other {# Artikel}} ohne Erscheinungsdatum: „yesterday“ und Ähnliches lässt sich dort nicht auflösen.',

  // /timeline
  'timeline.choice.ahead': 'was noch bevorsteht',
  'timeline.choice.nearest': 'was der Frage am nächsten kommt',
  'timeline.dates': '{n, plural, one {# Zeitpunkt} other {# Zeitpunkte}}: {from} bis {to}.',
  'timeline.description': 'Was wann geschah: datierte Sätze zu einem Thema, die ältesten zuerst',
  'timeline.events':
    'Die Artikel datieren {n, plural, one {# Ereignis} other {# Ereignisse}}: {from} bis {to}.',
  'timeline.example': 'topic: the negotiations',
  'timeline.inferred':
    '„Abgeleitet“: aus dem Erscheinungstag des Artikels oder einem Datum weiter oben im Text berechnet.',
  'timeline.nearest': 'Der Frage am nächsten: {date}.',
  'timeline.noDate': 'Ohne Datum',
  'timeline.noEvents': 'Kein Artikel datiert ein Ereignis.',
  'timeline.nothing': 'Die Artikel datieren nichts{range}.',
  'timeline.nothingAbout': 'Zu {about} datieren die Artikel nichts{range}.',
  'timeline.numbersDiffer': 'Zahlen weichen ab: {numbers}',
  'timeline.oneDate': 'Ein Zeitpunkt: {date}.',
  'timeline.oneEvent': 'Die Artikel datieren ein Ereignis: {date}.',
  'timeline.onlyUndated': 'Von {about} berichten die Artikel, aber nur ohne Datum{range}.',
  'timeline.option.person': 'Nur was diese Person betrifft',
  'timeline.option.topic': 'Worum es geht; ohne Angabe alles',
  'timeline.planned': '„Geplant“: stand noch bevor, als es geschrieben wurde.',
  'timeline.reports': '{n, plural, one {# unabhängiger Bericht} other {# unabhängige Berichte}}',
  'timeline.summary': 'was wann geschah, das Älteste zuerst',
  'timeline.title': 'Zeitleiste',
  'timeline.undated': '{n, plural, one {# weitere Stelle} other {# weitere Stellen}} ohne Datum.',

  // /who-is
  'who-is.description': 'Wer jemand ist: wie die Artikel ihn nennen und seit wann, nach Name oder Amt',
  'who-is.example': 'role: the harbour master',
  'who-is.nothingGiven': 'Nenne mir bitte einen Namen (name) oder ein Amt (role).',
  'who-is.option.name': 'Ein Name in beliebiger Schreibweise',
  'who-is.option.role': 'Was jemand ist: „defence minister of South Korea“',
  'who-is.summary': 'wer jemand ist: wie die Artikel ihn nennen, nach Name oder Amt',
  'who-is.title': 'Wer ist {name}',
  'who-is.unquoted': 'Ich habe kein Zitat dieser Person gefunden, aber die Artikel berichten von ihr:',

  // /who-said
  'who-said.about': ' zu „{topic}“',
  'who-said.around':
    'Gefunden über das, was um die Aussagen herum steht: „{topic}“ kommt in ihnen nicht wörtlich vor.',
  'who-said.by': 'Gesagt von: {who}.',
  'who-said.byInOtherForm': 'Gesagt von: {who}, in anderer Form.',
  'who-said.byOthers':
    '{who}: mit diesen Worten in diesen Artikeln nicht zitiert, aber jemand anderes schon.',
  'who-said.choice.direct': 'in Anführungszeichen',
  'who-said.choice.indirect': 'indirekt, ohne Anführungszeichen',
  'who-said.choice.mixed': 'teils in Anführungszeichen',
  'who-said.close': 'Genau so in diesen Artikeln nicht gefunden. Der ähnlichste Wortlaut: {who}.',
  'who-said.count':
    '{n, plural, one {# Aussage} other {# Aussagen}} in {articles, plural, one {# Artikel} other {# Artikeln}}',
  'who-said.countBy': ', von {names}',
  'who-said.description': 'Wer etwas gesagt hat: nach Worten, Sprecher oder Thema, auch zusammen',
  'who-said.example': 'quote: fake news',
  'who-said.mentioned': 'Diese Artikel erwähnen den Namen, zitieren aber niemanden, der so heißt.',
  'who-said.mentionedPartlyRead':
    'Diese Artikel erwähnen den Namen; wo Zitate erkannt werden, wird niemand zitiert, der so heißt.',
  'who-said.mentionedUnread':
    'Diese Artikel erwähnen den Namen, aber in einer Sprache, deren Zitate nicht erkannt werden.',
  'who-said.missing': 'Niemand namens „{name}“ wird in diesen Artikeln zitiert.',
  'who-said.nearestInTime': 'Zeitlich am nächsten:',
  'who-said.newest':
    'die {n, plural, one {neueste # Aussage} other {neuesten # Aussagen}} in {articles, plural, one {# Artikel} other {# Artikeln}}',
  'who-said.nobodyNamed': 'Die Worte werden zitiert, aber die Artikel sagen nicht, von wem sie sind.',
  'who-said.nobodysWords': 'Niemandes Worte',
  'who-said.notAbout':
    '{who} {n, plural, one {wird} other {werden}} in diesen Artikeln {times} zitiert, aber nicht zu „{topic}“.',
  'who-said.notFound': 'In diesen Artikeln nicht gefunden.',
  'who-said.notFoundWith': '{who}: mit diesen Worten in diesen Artikeln nicht gefunden.',
  'who-said.notThen':
    '{who} {n, plural, one {wird} other {werden}} in Artikeln dieser Zeit nicht zitiert{about}{range}.',
  'who-said.nothing': '{who}: in diesen Grenzen nichts gefunden.',
  'who-said.nothingGiven':
    'Gib mir bitte Worte (quote), einen Sprecher (speaker) oder ein Thema (topic), auch zusammen.',
  'who-said.option.article': 'Nur in diesem Artikel: sein Titel oder ein Teil davon',
  'who-said.option.except': 'Weglassen, was dieser Sprecher sagt',
  'who-said.option.quote': 'Worte, die jemand gesagt hat',
  'who-said.option.quoteKind': 'In Anführungszeichen, teils oder indirekt',
  'who-said.option.speaker': 'Wer es gesagt hat, in beliebiger Schreibweise',
  'who-said.option.topic': 'Worum es ging',
  'who-said.part': 'Nur Teil eines längeren Satzes, der etwas anderes sagt: {who}.',
  'who-said.reported': 'Wird berichtet von: {who}; der Wortlaut ist der des Artikels.',
  'who-said.role': 'Als Amt verstanden: „{role}“. {who}: {count}.',
  'who-said.roleHeld': 'Das Amt „{role}“ hat hier: {holders}. {count}.',
  'who-said.spellings': 'In den Artikeln auch geschrieben: {names}.',
  'who-said.statements': '{n, plural, one {# Aussage} other {# Aussagen}}.',
  'who-said.stranger': 'Niemand mit diesem Namen wird in diesen Artikeln zitiert.',
  'who-said.summary': 'wer etwas gesagt hat, nach Worten, Sprecher oder Thema, auch zusammen',
  'who-said.through': 'Für „{speaker}“ sprechen nach Name oder Amt auch: {names}. Sie werden mit gezeigt.',
  'who-said.title': 'Wer sagte',
  'who-said.unspoken': 'Diese Worte stehen in den Artikeln, aber niemand wird damit zitiert.',

  // /help
  'follow.example': 'topic: the ferry strike every: daily',
  'follow.summary': 'von neuen Artikeln erfahren: zu einem Thema, mit Zitaten von jemandem oder mit Worten',
  'following.summary': 'was du verfolgst, mit Knöpfen zum Anhalten und Beenden',
  'forget-me.summary': 'alles löschen, was von dir gespeichert ist',
  'help.apps': 'Im Menü einer Nachricht gibt es unter „Apps“: „Quellen finden“ und „Wer hat das gesagt?“.',
  'help.description': 'Was du fragen kannst, mit Beispielen',
  'help.example': 'Beispiel: {example}',
  'help.hint': '/help zeigt, was du fragen kannst.',
  'help.honesty':
    'Wo die Artikel nicht antworten, steht das da; was nur nahe kommt, ist markiert. „Abgeleitet“ heißt: aus einem Fürwort oder relativen Datum erschlossen.',
  'help.lead':
    'Frag etwas zu den Artikeln. Jede Antwort ist Wort für Wort aus ihnen geschnitten und sagt, wo sie steht.',
  'help.plainWords':
    'Es geht auch mit einfachen (englischen) Worten: Erwähne den Bot, „who said fake news?“. Antworte auf eine Antwort, um weiterzufragen: „source?“, „more“.',
  'help.scope':
    'Die meisten Fragen lassen sich auf ein Medium und einen Zeitraum eingrenzen: 2024, 2024-10, 2024-10-16.',
  'help.summary': 'was du fragen kannst, mit Beispielen',
  'quiet-hours.example': 'from: 22:00 to: 07:00',
  'quiet-hours.summary': 'wann du nichts hören willst',

  // Conversations
  'citations.changed': 'geändert: {date}',
  'citations.credits': 'nennt als Quelle {source}',
  'citations.lead': 'Das steht in {n, plural, one {einem Artikel} other {# Artikeln}}:',
  'citations.noAddress': 'ohne Adresse',
  'citations.noAuthor': 'Autor nicht genannt',
  'citations.published': 'erschienen: {date}',
  'clarify.anyOccasion':
    'Zu welchem Anlass etwas gesagt wurde, wird nicht geprüft: Das sind die Aussagen zu allen Anlässen.',
  'clarify.askWhole': 'Antworte auf eine meiner Antworten oder stell eine ganze Frage.',
  'clarify.askWithName': 'Antworte auf eine meiner Antworten oder frag mit dem Namen.',
  'clarify.fromNothing': 'Das knüpft an etwas an, und ich sehe nicht, woran.',
  'clarify.noWords': 'Ich kann nur Wörter nachschlagen, und darin sind keine.',
  'clarify.nobodyNamed': 'Wer mit „{word}“ gemeint ist, weiß ich nicht: Jene Antwort nennt niemanden sicher.',
  'clarify.several': '„{word}“ kann hier mehrere meinen: {names}.',
  'clarify.what': 'Ich weiß nicht, was „{word}“ hier meint.',
  'clarify.whatSaid': 'Zum Beispiel: “What did {name} say?”',
  'clarify.whoIs': 'Zum Beispiel: “Who is {name}?”',
  'clarify.whom': 'Ich weiß nicht, wen „{word}“ hier meint.',
  'clarify.withName': 'Frag bitte mit dem Namen.',
  'courtesy.askMe': 'Frag mich jederzeit etwas zu den Artikeln; /help zeigt, was geht.',
  'courtesy.delete': 'Wer eine Antwort bekommen hat, kann sie mit „Löschen“ darunter wieder entfernen.',
  'courtesy.export': 'Antworten, die eine Liste oder Zeitleiste sind, haben einen Knopf „Exportieren“.',
  'courtesy.noViews': 'Eine eigene Meinung habe ich nicht: Ich zeige nur, was in den Artikeln steht.',
  'courtesy.noted': 'Alles klar.',
  'courtesy.welcome': 'Gern geschehen.',
  'courtesy.writeNothing': 'Ich schreibe nichts selbst: Ich zeige Wort für Wort, was in den Artikeln steht.',
  'followUp.all': 'Mehr habe ich dazu nicht gefunden.',
  'followUp.askedOf': 'Gefragt zu dem, worum es in der Antwort davor ging: „{topic}“.',
  'followUp.context': 'Ein Knopf „Kontext“ zeigt die Absätze um eine Stelle.',
  'followUp.noReason': 'Das Gezeigte nennt keinen Grund. Stell die ganze Frage: “Why …?”',
  'followUp.noTime': 'Das Gezeigte nennt keinen Tag und keine Zeit. Stell die ganze Frage: “When …?”',
  'followUp.nobodyQuoted': 'Niemand wird damit zitiert: Die Artikel sagen es selbst.',
  'followUp.none': 'Dazu habe ich nichts weiter gefunden.',
  'followUp.notAnswered': 'Darauf gaben die Artikel keine Antwort.',
  'followUp.nothingShown': 'Diese Antwort zeigt keine Stelle aus einem Artikel.',
  'followUp.publication': 'Was die Artikel über sich selbst sagen:',
  'followUp.saidBy': 'Gesagt von: {names}, so steht es in den Artikeln:',
  'followUp.onAnything':
    'Zu dem, was davor gefragt war, fand sich von dieser Seite nichts. Das wurde sonst gesagt.',
  'followUp.sides': 'Wer etwas bejaht und wer es bestreitet: /positions, oder “positions on …”.',
  'followUp.takenFor': '„{word}“ wurde als {name} verstanden; davon handelt die Antwort davor.',
  'followUp.undated': 'Ein Datum dafür nennen die Artikel nicht. Erschienen sind sie:',
  'followUp.unexplained':
    'Ich erkläre nichts und fasse nichts zusammen: Ich zeige nur die Worte der Artikel.',
  'followUp.unjudged': 'Ob es stimmt, kann ich nicht beurteilen: Ich zeige, was die Artikel sagen.',
  'followUp.wider': 'Andere Wörter, ein Name oder ein weiteres Thema finden vielleicht mehr.',
  'others.inArticle': '{who}, zitiert in „{title}“: {n, plural, one {# Aussage} other {# Aussagen}}.',
  'others.nobody': 'Sonst wird dazu niemand in diesen Artikeln zitiert.',
  'others.nobodyBeside': 'Außer {names} wird dazu niemand in diesen Artikeln zitiert.',
  'others.onThat': '{who}, dazu zitiert: {n, plural, one {# Aussage} other {# Aussagen}}.',
  'others.than': 'Andere als {names}',
  'others.who': 'Andere',
  'summary.listed':
    '/sources zeigt, welche Artikel es gibt; /article zeigt einen Artikel mit seinen eigenen Worten.',
  'summary.none': 'Ich fasse nichts zusammen, und einen Artikel dazu habe ich nicht gefunden.',
  'summary.note': 'Ich fasse nichts zusammen: Das sind die Worte der Artikel selbst.',

  // /add, /remove and /reindex
  'add.begins': 'Der Anfang',
  'add.closed':
    'Von hier aus lässt sich nichts hinzufügen oder entfernen: Das ist bei diesem Bot nicht eingerichtet.',
  'add.description': 'Artikel hinzufügen: Link oder Datei; vor dem Speichern siehst du, was gelesen wurde',
  'add.discarded': 'Verworfen: Nichts wurde hinzugefügt.',
  'add.known': 'Gelesen: {n, plural, one {ein Artikel} other {# Artikel}}. Genau das habe ich schon.',
  'add.moreArticles': 'und {n} weitere Artikel',
  'add.moreProblems': 'und {n} weitere Probleme',
  'add.noOutlet': 'Medium nicht angegeben',
  'add.nothingGiven': 'Gib mir bitte einen Link zu einem Artikel oder hänge eine Datei an.',
  'add.offer': 'Gelesen: {n, plural, one {ein Artikel} other {# Artikel}}. Soll ich das behalten?',
  'add.oneAtATime': 'Gib mir bitte einen Link oder eine Datei, eins nach dem anderen.',
  'add.option.file': 'Gespeicherte Seite, Text, Markdown, JSON, PDF, DOCX oder E-Mail',
  'add.option.link': 'Wo der Artikel im Netz steht',
  'add.unchanged': 'Nichts zu tun: {file} war schon da.',
  'article.gone': 'Diesen Artikel gibt es hier nicht mehr.',
  'reindex.added': 'Hinzugefügt',
  'reindex.begins': 'Der Artikelordner wird eingelesen …',
  'reindex.changed': 'Geändert',
  'reindex.description': 'Den Artikelordner neu einlesen, während ich weiter antworte',
  'reindex.done': 'Fertig in {seconds} s: {counts}.',
  'reindex.inPart': 'Teilweise gelesen',
  'reindex.moreInPart': 'und {n} weitere teilweise gelesen; das Log nennt alle',
  'reindex.moreLines': 'und {n, plural, one {# weitere Zeile} other {# weitere Zeilen}}',
  'reindex.moreOutlets': 'Ebenso bei {n, plural, one {# weiteren Medium} other {# weiteren Medien}}.',
  'reindex.moreSkipped': 'und {n} weitere übersprungen; das Log nennt alle',
  'reindex.nAdded': '{n, number} hinzugefügt',
  'reindex.nChanged': '{n, number} geändert',
  'reindex.nInPart': '{n, number} teilweise gelesen',
  'reindex.nRemoved': '{n, number} entfernt',
  'reindex.nSkipped': '{n, number} übersprungen',
  'reindex.nUnchanged': '{n, number} unverändert',
  'reindex.now': 'Jetzt da: {articles}, {paragraphs}.',
  'reindex.option.confirm': 'Auch dann weitermachen, wenn mehr als die Hälfte der Artikel im Ordner fehlt',
  'reindex.over':
    'Das dauert länger, als Discord mich hier berichten lässt. Es geht weiter; /sources zeigt, wann zuletzt eingelesen wurde.',
  'reindex.removed': 'Entfernt',
  'reindex.skipped': 'Übersprungen',
  'reindex.template':
    'Wiederholt sich in Artikeln ({outlet}), daher {n, plural, one {wird # Artikel} other {werden # Artikel}} ohne das gelesen: {lines}.',
  'reindex.unknownOutlets': 'Medium unbekannt',
  'remove.description': 'Einen Artikel aus dem Ordner nehmen; vorher wirst du gefragt',
  'remove.left': 'Nichts wurde entfernt.',
  'remove.moved': '{file} liegt jetzt in DATA_DIR unter „removed“, falls du es zurückhaben willst.',
  'remove.offer': 'Soll ich {file} aus dem Artikelordner nehmen? Damit verschwinden:',
  'remove.option.title': 'Der Titel oder ein Teil davon',
  'step.indexing': 'Absätze werden indexiert',
  'step.listing': 'Suche geänderte Dateien',
  'step.reading': 'Artikel werden gelesen',
  'step.saving': 'Wird gespeichert',

  // /follow, /following, /quiet-hours, /forget-me and what alerts say
  'every.daily': 'jeden Tag ab {time} Uhr ({zone})',
  'every.hourly': 'höchstens einmal pro Stunde',
  'every.now': 'sofort',
  'every.quiet': '{when}, aber nie zwischen {from} und {to} ({zone})',
  'every.weekly': 'jeden Montag ab {time} Uhr ({zone})',
  'follow.already': 'Genau das verfolgst du schon, am selben Ort. /following zeigt, was du verfolgst.',
  'follow.articlesOf': 'Artikel von {outlet}',
  'follow.choice.daily': 'täglich',
  'follow.choice.direct': 'Direktnachricht',
  'follow.choice.here': 'dieser Kanal',
  'follow.choice.hourly': 'stündlich',
  'follow.choice.now': 'sofort',
  'follow.choice.weekly': 'wöchentlich',
  'follow.closed': 'Hier lässt sich nichts verfolgen: Das ist bei diesem Bot nicht eingerichtet.',
  'follow.description':
    'Von neuen Artikeln erfahren: zu einem Thema, mit Zitaten, von einem Medium oder mit Worten',
  'follow.digest': 'ein Überblick über alles Neue',
  'follow.digestEvery': 'Ein Überblick kommt täglich oder wöchentlich: Wähle eins davon bei „every“.',
  'follow.digestOf': 'ein Überblick zu {subject}',
  'follow.direct': 'als Direktnachricht',
  'follow.done': 'Erledigt: {what}, {where}, {when}.',
  'follow.elsewhere': 'in einem anderen Kanal',
  'follow.everything': 'alle neuen Artikel',
  'follow.fitting':
    '{n, plural, one {# der {looked} neuesten Artikel passt} other {# der {looked} neuesten Artikel passen}}.',
  'follow.here': 'in diesem Kanal',
  'follow.in': 'in {channel}',
  'follow.listed': '/following zeigt, was du verfolgst; dort kannst du es anhalten und beenden.',
  'follow.mayNot':
    'Für Benachrichtigungen in diesem Kanal brauchst du das Recht „Kanäle verwalten“. Als Direktnachricht geht es auch ohne: where: Direktnachricht.',
  'follow.much':
    'Vorsicht: {n, plural, one {# der {looked} neuesten Artikel passt} other {# der {looked} neuesten Artikel passen}}. Das werden viele Nachrichten; mit genaueren Worten oder every: täglich werden es weniger.',
  'follow.noOutlet': 'Bisher ist kein Artikel von „{outlet}“; es gibt: {names}.',
  'follow.notDirect':
    'Diese Artikel sind in Direktnachrichten nicht offen, deshalb kann nichts davon dorthin gehen. Wer einen Kanal verwalten darf, kann es dort haben: where: dieser Kanal.',
  'follow.notHere': 'Für einen Kanal muss jemand, der ihn verwalten darf, dort darum bitten.',
  'follow.nothingGiven':
    'Sag mir, was du verfolgen willst: topic, speaker, outlet oder quote, auch mehrere zusammen.',
  'follow.option.digest':
    'Alles Neue nach Themen zusammengestellt statt jeder Artikel; täglich oder wöchentlich',
  'follow.option.every': 'Wie oft höchstens; ohne Angabe sofort',
  'follow.option.outlet': 'Nur Artikel dieses Mediums',
  'follow.option.quote': 'Genau diese Worte müssen dort stehen',
  'follow.option.speaker': 'Wer zitiert sein muss, in beliebiger Schreibweise',
  'follow.option.topic': 'Worum es gehen muss, so wie du danach fragen würdest',
  'follow.option.where': 'Dieser Kanal (wer ihn verwalten darf) oder eine Direktnachricht an dich',
  'follow.quotesBy': 'Zitate von {speaker}',
  'follow.several': 'So heißen mehrere: {names}.',
  'follow.stranger':
    'Bisher heißt niemand, der in diesen Artikeln zitiert wird, „{speaker}“. Sobald das so ist, erfährst du es.',
  'follow.strangerBut':
    'Bisher heißt niemand, der in diesen Artikeln zitiert wird, „{speaker}“; ähnlich: {names}. Sobald das so ist, erfährst du es.',
  'follow.tooLong':
    'Das sind {n} Zeichen; verfolgen lassen sich höchstens {most}. Namen und Stichwörter reichen.',
  'follow.tooMany':
    'Du verfolgst schon {most} Dinge, mehr geht pro Person nicht. Beende erst eins davon mit /following.',
  'follow.tooManyHere':
    'Dieser Kanal hat schon {most} Benachrichtigungen, mehr geht nicht. Beende erst eine davon mit /following.',
  'follow.words': 'die Worte „{words}“',
  'following.count': '{n, plural, one {Eine Benachrichtigung} other {# Benachrichtigungen}}.',
  'following.description':
    'Was du verfolgst und was hier gepostet wird; mit Knöpfen zum Anhalten und Beenden',
  'following.ended': 'Diese Benachrichtigung wurde schon beendet.',
  'following.endedNow': 'Beendet: {what}.',
  'following.mayNot':
    'Das kann nur ändern, wer die Benachrichtigung angelegt hat oder diesen Kanal verwalten darf.',
  'following.nothing':
    'Du verfolgst noch nichts. /follow meldet dir neue Artikel: nach Thema, Sprecher, Medium oder Worten.',
  'following.others': 'von jemand anderem angelegt',
  'following.page':
    '{n, plural, one {Eine Benachrichtigung} other {# Benachrichtigungen}}, Seite {page} von {pages}.',
  'following.paused':
    'Angehalten: {what}. Was inzwischen kommt, wird aufgehoben; mit /following geht es weiter.',
  'following.resumed': 'Läuft weiter: {what}.',
  'following.waiting': '{n, number} wartend',
  'forget-me.alerts': '{n, plural, one {eine Benachrichtigung} other {# Benachrichtigungen}}',
  'forget-me.description':
    'Alles löschen, was ich von dir habe: was du verfolgst und wie du Antworten bewertet hast',
  'forget-me.done': 'Gelöscht: {what}. Von dir ist nichts mehr bei mir.',
  'forget-me.marks': '{n, plural, one {eine Bewertung} other {# Bewertungen}}',
  'forget-me.nothing':
    'Von dir war nichts da: Ich speichere weder Fragen mit Namen noch sonst etwas über dich.',
  'forget-me.quietHours': 'deine Ruhezeiten',
  'news.copies':
    '{n, plural, one {# weiterer Artikel ist eine Kopie} other {# weitere Artikel sind Kopien}} von schon Gemeldetem.',
  'news.digest':
    '{every, select, daily {Überblick des Tages} weekly {Überblick der Woche} other {Überblick}}{about}: {n, plural, one {# neuer Artikel} other {# neue Artikel}} zu {matters, plural, one {einem Thema} other {# Themen}}.',
  'news.lead': 'Neu zu {subject}: {n, plural, one {# Artikel} other {# Artikel}}.',
  'news.more': 'Und {n, plural, one {# weiterer Artikel} other {# weitere Artikel}}.',
  'news.moreIn': 'Und {n, plural, one {# weiterer Artikel} other {# weitere Artikel}}, in {outlets}.',
  'news.moreMatters': 'Und {n, plural, one {# weiteres Thema} other {# weitere Themen}}. /digest zeigt sie.',
  'news.shows': '{command} zeigt sie.',
  'paused.forbidden': 'angehalten: Ich darf dort nicht schreiben',
  'paused.gone': 'angehalten: Der Kanal ist weg, oder ich bin nicht mehr dort',
  'paused.lead': 'Deine Benachrichtigung zu {subject}: {paused}.',
  'paused.note':
    'Sie ging in den Kanal mit der Id {id}. Nichts ist verloren: Behebe das und setze sie mit /following fort, oder beende sie dort.',
  'paused.owner': 'angehalten',
  'quiet-hours.anyHour':
    '{whose, select, own {Deine Benachrichtigungen} other {Benachrichtigungen auf diesem Server}} kommen zu jeder Stunde ({zone}).',
  'quiet-hours.daily': 'Tägliche und wöchentliche kommen ab {time} Uhr nach dieser Zeit.',
  'quiet-hours.description':
    'Wann Benachrichtigungen warten: auf diesem Server, oder per Direktnachricht für deine',
  'quiet-hours.held':
    '{whose, select, own {Deine Benachrichtigungen} other {Benachrichtigungen auf diesem Server}} warten von {from} bis {to} und kommen danach ({zone}).',
  'quiet-hours.mayNot':
    'Die Ruhezeiten dieses Servers kann nur setzen, wer ihn verwalten darf. Für deine eigenen: /quiet-hours in einer Direktnachricht an mich.',
  'quiet-hours.noTime': '„{typed}“ ist keine Uhrzeit. Schreib sie wie 22:00 oder 7:30.',
  'quiet-hours.noZone':
    'Die Zeitzone „{zone}“ kenne ich nicht. Schreib sie wie Europe/Berlin, America/New_York oder UTC.',
  'quiet-hours.off':
    '{whose, select, own {Deine Benachrichtigungen} other {Benachrichtigungen auf diesem Server}} kommen zu jeder Stunde.',
  'quiet-hours.option.from': 'Ab wann, etwa 22:00; lass alles weg, um sie abzuschalten',
  'quiet-hours.option.to': 'Bis wann, etwa 07:00',
  'quiet-hours.option.zone': 'Deine Zeitzone, etwa Europe/Berlin; ohne Angabe UTC',

  // Ratings and /insights
  'insights.byDay': 'Nach Tag',
  'insights.byKind': 'Nach Art',
  'insights.counts': '{what}: {answered} beantwortet, {declined} nicht',
  'insights.declined': '{n, plural, one {Einmal} other {#-mal}} nicht beantwortet: {words}',
  'insights.description':
    'Was gefragt wurde, was ohne Antwort blieb, was nicht stimmte und was nie gezeigt wurde',
  'insights.kind': '/{kind}: {n}, davon {declined} nicht beantwortet',
  'insights.lead':
    '{n, plural, one {# Frage} other {# Fragen}} in {days, plural, one {# Tag} other {# Tagen}}{share}; {right} als richtig, {wrong} als nicht richtig bewertet.',
  'insights.moreDeclined': 'und {n} weitere ohne Antwort',
  'insights.moreWrong': 'und {n} weitere, die nicht stimmten',
  'insights.neverShown': 'Nie gezeigt: {n, plural, one {# Artikel} other {# Artikel}}, etwa {names}',
  'insights.neverShownTitle': 'Nie gezeigt',
  'insights.notAnswered': 'Nicht beantwortet',
  'insights.notRight': 'Nicht richtig',
  'insights.off': 'Hier wird nichts über Fragen und Antworten gespeichert: FEEDBACK ist abgeschaltet.',
  'insights.option.days': 'Von wie vielen Tagen; ohne Angabe dreißig',
  'insights.share': ', davon {percent} % nicht beantwortet',
  'insights.title': 'Auswertung {from} bis {to}',
  'insights.wrong': 'Nicht richtig ({n})',
  'insights.drawnAnswered': 'beantwortet',
  'insights.drawnDeclined': 'nicht beantwortet',
  'insights.overTime': 'Fragen im Lauf der Zeit',
  'rating.gone': 'Diese Bewertung ist nicht mehr gespeichert.',
  'rating.thanks': 'Danke, ist notiert, ohne deinen Namen.',
  'rating.why': 'Was stimmt nicht?',
  'reason.date': 'falsches Datum',
  'reason.missed': 'nicht beantwortet, obwohl es dasteht',
  'reason.other': 'etwas anderes',
  'reason.passage': 'falsche Stelle',
  'reason.person': 'falsche Person',

  // Messages and their buttons
  'access.adminsOnly': 'Das dürfen nur die, die diesen Bot betreuen.',
  'access.notDirect': 'Ich antworte nur auf bestimmten Servern, nicht in Direktnachrichten.',
  'access.notThisChannel': 'In diesem Kanal bin ich nicht eingerichtet.',
  'access.notThisServer': 'Auf diesem Server bin ich nicht eingerichtet.',
  'answer.answered': 'Antwort:',
  'answer.asked': 'Frage:',
  'answer.continued': 'Fortsetzung',
  'answer.further': 'Weitere Stellen',
  'answer.goesOn': 'Diese Stelle geht auf der nächsten Seite weiter.',
  'answer.goesOnThere': 'Die Stelle geht im Artikel weiter.',
  'answer.moreArticles': 'und in {n} weiteren Artikeln',
  'answer.moreNotes': 'und {n, plural, one {# weiterer Hinweis} other {# weitere Hinweise}}',
  'answer.nothing': 'Es gibt nichts zu zeigen.',
  'answer.open': 'öffnen',
  'answer.page': 'Seite {page} von {pages}',
  'answer.renewed': 'Seit der Frage wurden die Artikel neu eingelesen: Das Ergebnis ist erneuert.',
  'ask.allTooLong':
    'Das sind zusammen {n} Zeichen; nachschlagen kann ich höchstens {most}. Nimm bitte weniger Wörter.',
  'ask.tooLong':
    'Das sind {n} Zeichen; nachschlagen kann ich höchstens {most}. Frag bitte kürzer: Namen und Stichwörter reichen.',
  'attached.unread':
    'Von Anhängen lese ich nur Textdateien (.txt, .md), die ersten {n}, bis je 100 kB: Füge den Wortlaut von allem anderen ein.',
  'busy.all': 'Gerade wird zu viel auf einmal gefragt. Frag bitte gleich noch einmal.',
  'busy.brokeOff':
    'Das Nachschlagen brach zweimal ab, ohne deine Schuld; das Log sagt mehr. Frag bitte mit anderen Worten.',
  'busy.long':
    'Viele solche Fragen werden gerade nachgeschlagen, und jede dauert. Frag bitte in einer Minute noch einmal.',
  'busy.tooBroad':
    'Das ist zu weit gefasst: Das Nachschlagen dauerte zu lange, ich habe es abgebrochen. Grenze es ein: Medium, Zeitraum, Name oder genauere Wörter.',
  'button.back': 'Zurück',
  'button.card': 'Karte',
  'button.context': 'Kontext [{n}] ¶{paragraph}',
  'button.dark': 'Dunkle Farben',
  'button.delete': 'Löschen',
  'button.discard': 'Verwerfen',
  'button.earlier': 'Frühere Absätze',
  'button.earlierPassage': 'Vorige Stelle',
  'button.end': 'Beenden',
  'button.endOne': '{n} beenden',
  'button.export': 'Exportieren',
  'button.keep': 'Behalten',
  'button.later': 'Spätere Absätze',
  'button.laterPassage': 'Nächste Stelle',
  'button.leave': 'Dalassen',
  'button.light': 'Helle Farben',
  'button.more': 'Mehr',
  'button.pause': 'Anhalten',
  'button.pauseOne': '{n} anhalten',
  'button.picture': 'Bild',
  'button.post': 'Hier posten',
  'button.remove': 'Entfernen',
  'button.resumeOne': '{n} fortsetzen',
  'button.right': 'Richtig',
  'button.share': 'Allen zeigen',
  'button.wrong': 'Nicht richtig',
  'command.findSources': 'Quellen finden',
  'command.whoSaidThis': 'Wer hat das gesagt?',
  'context.changed': 'Der Artikel hat sich geändert: Diesen Absatz gibt es nicht mehr.',
  'context.lead': 'Absatz {n} von {of} mit seinen Nachbarn.',
  'count.of': '{done} von {total}',
  'date.swapped': '„from“ ({from}) ist später als „to“ ({to}): Vertausche sie bitte.',
  'date.unreadable':
    '„{typed}“ ist kein Datum, nach dem sich suchen lässt. Schreib es wie 2024, 2024-10 oder 2024-10-16; auf Englisch geht auch “last week” oder “past 3 months”.',
  'dispatch.unknown': 'Damit weiß ich nichts anzufangen.',
  'dispatch.unknownCommand': 'Diesen Befehl kenne ich nicht mehr. Versuch es mit /help.',
  failure: 'Bei mir ist etwas schiefgegangen; du hast nichts falsch gemacht. Im Log steht mehr unter {id}.',
  'linked.elsewhere': 'Eine verlinkte Nachricht ist auf einem anderen Server: Ich lese nur die von diesem.',
  'linked.tooMany': 'Ich lese nur die ersten {n} verlinkten Nachrichten.',
  'linked.unreadable':
    'Eine verlinkte Nachricht kann ich nicht lesen. Rechtsklick darauf, dann Apps: „Wer hat das gesagt?“ oder „Quellen finden“; oder füge ihren Text ein.',
  'mark.closest': 'am nächsten, vielleicht keine Antwort',
  'mark.closestShort': 'am nächsten',
  'mark.inferred': 'abgeleitet, steht nicht so da',
  'mark.inferredShort': 'abgeleitet',
  'mark.planned': 'geplant',
  'mention.hint':
    'Erwähne mich zusammen mit deiner Frage in einer Nachricht. In Antworten auf Befehle kann ich deine Worte nur lesen, wenn du mich erwähnst. /help zeigt, was geht.',
  'mention.hintDirect': 'Schreib mir eine Frage, oder sieh mit /help nach, was du fragen kannst.',
  'mention.unreadable':
    'Die Nachricht, auf die du antwortest, kann ich nicht lesen. Rechtsklick darauf, dann Apps: „Quellen finden“ oder „Wer hat das gesagt?“.',
  'message.long':
    'Die Nachricht ist lang: Nachgeschlagen wurde nur der Anfang, so weit er hier wiederholt ist.',
  'message.noWords': 'In dieser Nachricht sind keine Wörter, die ich nachschlagen könnte.',
  'message.onlyFirst': 'In der Nachricht sind {n} Zitate; geprüft wurden nur die ersten {most}.',
  'option.empty': 'Schreib bitte etwas bei „{option}“: Da stehen nur Leerzeichen.',
  'picture.cut': 'Wort für Wort aus dem Artikel geschnitten',
  'picture.declines': 'Will sich nicht äußern: {names}.',
  'picture.earlier': 'Früher als die Achse: {numbers}.',
  'picture.later': 'Später als die Achse: {numbers}.',
  'picture.longer': 'Länger als die Achse: {numbers}.',
  'picture.nearCopies': 'Von fast gleichen Artikeln zählt der früheste.',
  'picture.newest': 'Das Neueste von jedem, Wort für Wort.',
  'picture.nobody': 'Niemand wird hier zitiert',
  'picture.noDate': 'Nicht gezeichnet, da ohne Datum: {n}.',
  'picture.noFontCard':
    'Für einige Zeichen dieser Stelle hat dieser Rechner keine Schrift, daher zeichne ich keine Karte davon. Wer mich betreibt, kann eine einrichten (docs/hosting.md sagt, wie).',
  'picture.noFontName': 'Ein Name, für dessen Zeichen hier keine Schrift da ist: siehe Text.',
  'picture.overTime': 'Im Lauf der Zeit',
  'picture.passageGone':
    'Die Artikel haben sich geändert: Diese Stelle gibt es nicht mehr. Frag bitte noch einmal.',
  'picture.passages':
    '{step, select, day {Stellen je Tag} week {Stellen je Woche} month {Stellen je Monat} other {Stellen je Jahr}}',
  'picture.positions': 'Positionen',
  'picture.postedBy': 'Gepostet von {name}.',
  'picture.questions':
    '{step, select, day {Fragen je Tag} week {Fragen je Woche} month {Fragen je Monat} other {Fragen je Jahr}}',
  'picture.quoted': 'Zitiert: {who}',
  'picture.roughDate':
    'Nicht gezeichnet, da ungenauer datiert als auf {step, select, day {den Tag} week {die Woche} month {den Monat} other {das Jahr}}: {n}.',
  'picture.sameWords': 'Dieselben Worte in mehreren Artikeln zählen einmal.',
  'picture.statements':
    '{step, select, day {Aussagen je Tag} week {Aussagen je Woche} month {Aussagen je Monat} other {Aussagen je Jahr}}',
  'picture.timeline': 'Je höher eine Säule, desto mehr Artikel berichten von ihrem Datum.',
  'picture.tooLong':
    'Diese Stelle ist {n} Zeichen lang; auf eine Karte passen {most}. Die Dateien unter „Exportieren“ haben sie ganz.',
  'press.lost': 'Ich kann nicht mehr erkennen, worum es in dieser Antwort ging. Frag bitte noch einmal.',
  'press.mayNotDelete':
    'Löschen kann diese Antwort nur, wer gefragt hat oder hier Nachrichten verwalten darf.',
  'press.outdated': 'Dieser Knopf ist aus einer älteren Version von mir. Frag bitte noch einmal.',
  'private.option': 'Die Antwort nur dir zeigen',
  'query.unreadable': 'Das kann ich nicht nachschlagen: {why}.',
  'reading.noArticles':
    'Ich habe noch keine Artikel zum Antworten: Ich lese sie gerade ein. Frag bitte gleich noch einmal. Bleibt es so, ließen sie sich nicht lesen; das Log sagt warum, /reindex auch.',
  'reading.soon': 'Die Antwort kommt, sobald sie bereit sind.',
  'reading.tryAgain': 'Ich lese die Artikel noch ein. Versuch es bitte gleich noch einmal.',
  'reading.waits': 'Ich lese die Artikel noch ein, und deine Frage wartet.',
  'share.by': 'Gefragt und allen gezeigt von {name}.',
  'wait.busy': 'Gerade fragen zu viele auf einmal. Frag bitte in zehn Sekunden noch einmal.',
  'wait.seconds': 'Moment: Frag bitte in {n, plural, one {# Sekunde} other {# Sekunden}} noch einmal.',

  // Adding, fetching and reading files: what goes wrong
  'add.busy': 'Gerade werden schon so viele Artikel gelesen. Füge diesen bitte in einer Minute hinzu.',
  'add.empty': '„{name}“ wurde abgelehnt: Die Datei ist leer.',
  'add.linkNotAdded': '{url} wurde nicht hinzugefügt: {why}',
  'add.linkRefused': '{url} wurde abgelehnt ({type}). {why}',
  'add.noArticle': 'Es wurde kein Artikel gefunden.',
  'add.noPreview': '„{name}“ ist nicht der Name einer Vorschau.',
  'add.nothing': 'Nichts wurde hinzugefügt: {why}',
  'add.previewGone':
    'Diese Vorschau gibt es nicht mehr: Sie wurde schon behalten oder verworfen. Füge den Artikel noch einmal hinzu.',
  'add.refused': '„{name}“ wurde abgelehnt. {why}',
  'add.tooLarge': '„{name}“ wurde abgelehnt: Die Datei hat mehr als {n} MB.',
  'corpus.linkOut':
    '„{file}“ wurde abgelehnt: Eine Verknüpfung auf dem Weg dorthin führt aus dem Ordner der Artikel hinaus.',
  'corpus.noFile': 'Im Ordner der Artikel gibt es keine Datei „{file}“.',
  'corpus.notFile':
    '„{file}“ wurde abgelehnt: Das ist ein Ordner oder eine Verknüpfung, keine Datei mit Artikeln.',
  'corpus.outside': '„{file}“ wurde abgelehnt: Die Datei liegt nicht im Ordner der Artikel.',
  'feed.entities': '{address} erklärt eigene Entities und wurde abgelehnt.',
  'feed.noAddress': '„{name}“ hat weder Text noch Adresse.',
  'feed.none': '{address} ist kein RSS-, Atom- oder JSON-Feed.',
  'fetch.compressedTwice': 'Die Antwort ist mehr als zweimal komprimiert und wurde abgelehnt.',
  'fetch.compressedUnknown': 'Die Antwort ist auf eine Art komprimiert, die hier nicht bekannt ist ({name}).',
  'fetch.endless': '{address} führt ohne Ende von einer Adresse zur nächsten.',
  'fetch.failed': '{host} ließ sich nicht lesen ({code}).',
  'fetch.noAddress': '„{address}“ ist keine Web-Adresse.',
  'fetch.notPublic':
    '{host} liegt auf {address}; das ist keine Adresse im öffentlichen Internet und wurde nicht geöffnet.',
  'fetch.otherHost': '{host} wurde abgelehnt: Dafür darf nur {hosts} gefragt werden.',
  'fetch.password': '{host} wurde abgelehnt: In der Adresse steht ein Benutzername oder Passwort.',
  'fetch.protocol': '{address} wurde abgelehnt: Nur http und https werden geöffnet.',
  'fetch.robots': '{page} wurde nicht abgerufen: Die robots.txt der Website erlaubt es nicht.',
  'fetch.tooLarge': '{host} schickt mehr als {n} MB; es wurde abgebrochen.',
  'fetch.tooSlow': '{host} hat nicht innerhalb von {n} Sekunden vollständig geantwortet.',
  sentences: '{one} {more}',
  'fetch.status': '{host} hat mit dem Status {n} geantwortet; gelesen wurde nichts.',
  'read.failed': 'Ließ sich nicht lesen: {why}',
  'read.memory': 'Das Lesen brauchte mehr als {n} MB Speicher und wurde abgebrochen.',
  'read.slow': 'Das Lesen dauerte länger als {n} Sekunden und wurde abgebrochen.',
  'read.stopped': 'Ließ sich nicht lesen: Das Lesen brach ab.',
  'reindex.closing': 'Das Programm wird gerade beendet; lies nach dem nächsten Start neu ein.',
  'reindex.closingReading': 'Das Programm wird gerade beendet: Das Lesen wurde abgebrochen.',
  'reindex.massRemoval':
    'Im Ordner {held, plural, one {war # Artikel} other {waren # Artikel}}, und {left, plural, =0 {keiner würde} one {nur # würde} other {nur # würden}} bleiben. Daher wurde nichts geändert: Ich antworte weiter aus dem, was da war. Liegt der Ordner auf einem Laufwerk oder einer Freigabe, sieh nach, ob sie eingebunden ist. Sollen die Artikel weg, nimm /reindex confirm:True.',
  'file.empty': 'Die Datei ist leer.',
  'file.noArticle': 'In der Datei ist kein Artikel.',
  'file.noArticleText':
    'In der Datei wurde kein Artikeltext gefunden. Zeigt sie doch einen, speichere ihn als .txt, .docx, .html oder .pdf.',
  'file.noText': 'Das ist keine Textdatei.',
  'file.noTextIn':
    'In Artikel {n} („{title}“) wurde kein Artikeltext gefunden. Zeigt er doch einen, speichere ihn als .txt, .docx, .html oder .pdf.',
  'file.noTextInArticle':
    'In Artikel {n} wurde kein Artikeltext gefunden. Zeigt er doch einen, speichere ihn als .txt, .docx, .html oder .pdf.',
  'file.noWords': 'In der Datei ist kein Text.',
  'csv.noColumn':
    'Keine Spalte enthält den Text der Artikel. Die Spalten sind {columns}; eine muss body, text oder content heißen oder in {file} genannt sein.',
  'csv.noTable': 'Das ist keine Tabelle aus Text.',
  'docx.damaged':
    'Das Dokument ist beschädigt oder kein DOCX: Speichere es in einem Textprogramm noch einmal.',
  'docx.none':
    'Das ist kein DOCX-Dokument oder kein ganzes: Es lässt sich nicht entpacken. Kopiere es noch einmal, oder lade es neu herunter.',
  'docx.unpacks': 'Das Dokument hätte entpackt mehr als 100 MB oder 5.000 Teile; es wurde nicht gelesen.',
  'engine.away':
    'Die Artikel lassen sich gerade nicht durchsehen: Die Suchmaschine, die sie hält, antwortet nicht wie sie soll. Bitte frag in einer Minute noch einmal.',
  'engine.changing':
    'Die Artikel werden gerade immer wieder ausgetauscht. Bitte frag in einer Minute noch einmal.',
  'epub.noBook': 'Darin ist kein Buch: Die Liste der Dokumente fehlt.',
  'file.deep': 'Die Elemente darin sind mehr als {n} Stufen tief verschachtelt.',
  'file.deepGroups': 'Die Gruppen darin sind mehr als {n} Stufen tief verschachtelt.',
  'file.locked': 'Das Dokument ist mit einem Passwort geschützt.',
  'file.long': 'Die Texte darin sind länger als {n} Millionen Zeichen: Teile die Datei.',
  'file.many': 'Darin sind mehr als {n} Dateien: Teile sie auf.',
  'file.packedDeep': 'Die Datei ist mehr als {n}-fach gepackt; entpacke sie.',
  'file.pageInstead':
    'Sie heißt {ending}, ist aber eine Webseite und keine {format}-Datei: Websites schicken so eine statt der Datei. Öffne die Adresse im Browser und speichere die Datei selbst, oder nenne sie .html, wenn die Seite der Artikel ist.',
  'file.partsMissing': 'Die Datei ist beschädigt oder nicht, wie sie heißt: Die Teile mit dem Text fehlen.',
  'file.size': 'Die Datei hat {has} MB; erlaubt sind für {format} {may} MB: Teile sie.',
  'file.slow': 'Das Lesen dauerte länger als {n} Minuten: Teile die Datei.',
  'file.unpacks': 'Entpackt hat sie mehr als {n} MB.',
  'html.deep':
    'Die Elemente der Seite sind mehr als {n} Stufen tief verschachtelt. Kopiere den Text aus einem Browser in eine .txt-Datei.',
  'html.elements': 'Die Seite hat mehr als {n, number} Elemente: Teile sie in mehrere Seiten.',
  'html.noPage': 'Das ist keine Webseite.',
  'html.noText': 'Das ist keine Webseite: Sie enthält keinen Text.',
  'json.cut':
    'Das ist kein gültiges JSON: {why}. Die Datei scheint abgeschnitten zu sein: Speichere sie noch einmal, oder lade sie neu herunter.',
  'json.invalid': 'Das ist kein gültiges JSON: {why}.',
  'mail.noPage': 'In dieser Datei ist keine Webseite.',
  'mail.unreadable': 'Die Datei ist keine lesbare Mail: {why}',
  'news.noText': 'Darin ist kein Artikel: Kein Eintrag hat einen Text.',
  'odt.noText': 'Darin ist kein Textdokument; speichere es als .docx.',
  'pdf.noText': 'Das PDF hat keinen Text, nur Bilder davon; lass zuerst eine Texterkennung darüber laufen.',
  'pdf.pages': 'Das Dokument hat {n} Seiten; gelesen werden höchstens {most}.',
  'pdf.unpacks':
    'Das PDF hätte entpackt mehr als {n} MB Text; es wurde abgelehnt. Ist es ein echtes Dokument, drucke es in ein neues PDF, oder teile es.',
  'pdf.unreadable': 'Das PDF lässt sich nicht lesen: {why}',
  'subtitles.none': 'Darin sind keine Untertitel; speichere die Mitschrift als .txt.',
  'subtitles.noText': 'Das ist keine Datei mit Untertiteln: Sie enthält keinen Text.',
  'tar.damaged':
    'Das Archiv ist beschädigt oder abgeschnitten: Was folgt, ließ sich nicht entpacken. Kopiere es noch einmal, oder lade es neu herunter.',
  'warc.noAnswer': 'Der Eintrag enthält keine Antwort eines Webservers.',
  'webarchive.damaged': 'Die Datei ist beschädigt oder abgeschnitten. Speichere die Seite noch einmal.',
  'webarchive.noPage':
    'Darin ist keine Webseite; öffne die Datei in Safari und speichere sie noch einmal als Webarchiv.',
  'xml.none': 'Darin ist kein XML.',
  'xml.noText': 'Das ist keine XML-Datei: Sie enthält keinen Text.',
  'zip.damaged':
    'Die Datei ist im ZIP beschädigt und lässt sich nicht entpacken. Kopiere das ZIP noch einmal, oder lade es neu herunter.',
  'zip.listDamaged':
    'Die Liste der Dateien im ZIP ist beschädigt ({why}). Kopiere es noch einmal, oder lade es neu herunter.',
  'zip.locked': 'Die Datei ist mit einem Passwort gesperrt: Entpacke sie, und packe sie ohne.',
  'zip.noList':
    'Das ZIP ist beschädigt oder abgeschnitten: Die Liste der Dateien an seinem Ende fehlt. Kopiere es noch einmal, oder lade es neu herunter.',
  'refused.amazon':
    'Diese Art von Datei kann ich nicht lesen: Es ist ein E-Book von Amazon. Speichere es als .epub.',
  'refused.archive':
    'Diese Art von Datei kann ich nicht lesen: Es ist ein gepacktes Archiv. Entpacke es, oder packe die Dateien als .zip.',
  'refused.database':
    'Diese Art von Datei kann ich nicht lesen: Es ist eine Datenbank. Exportiere die Tabelle mit den Artikeln als .csv oder .jsonl.',
  'refused.office':
    'Diese Art von Datei kann ich nicht lesen: Es ist ein Dokument eines alten Office-Programms (.doc, .xls, .ppt, .msg) oder mit einem Passwort gesperrt. Öffne es dort und speichere es ohne Passwort als .docx, .csv oder .eml.',
  'refused.pages':
    'Diese Art von Datei kann ich nicht lesen: Es ist ein Dokument von Pages. Öffne es dort und exportiere es als .docx.',
  'refused.picture':
    'Diese Art von Datei kann ich nicht lesen: Es ist ein Bild. Lass eine Texterkennung darüber laufen und speichere den Text als .txt.',
  'refused.presentation':
    'Diese Art von Datei kann ich nicht lesen: Es ist eine Präsentation. Speichere sie als .pdf.',
  'refused.program':
    'Diese Art von Datei kann ich nicht lesen: Es ist ein Programm oder Skript. Enthält es Artikel als Daten, speichere diese als .json oder .csv.',
  'refused.recording':
    'Diese Art von Datei kann ich nicht lesen: Es ist eine Aufnahme. Speichere eine Mitschrift oder die Untertitel als .txt, .vtt oder .srt.',
  'refused.spreadsheet':
    'Diese Art von Datei kann ich nicht lesen: Es ist eine Tabellenkalkulation. Speichere das Blatt mit den Artikeln als .csv, mit den Namen der Spalten in der ersten Zeile.',
  'refused.unknown':
    'Diese Art von Datei kann ich nicht lesen. Speichere den Text als .txt, .docx, .html oder .pdf.',
  'refused.xml':
    'Diese Art von Datei kann ich nicht lesen: Es ist XML, das mit <{root}> beginnt und in dem kein Artikel gefunden wurde. Von XML lese ich Feeds, Exporte von WordPress, NITF, NewsML und Listen von Artikeln mit title und text oder body. Speichere den Text als .txt, .docx, .html oder .pdf.',
  'link.again': 'Das ist eine symbolische Verknüpfung; ihr Ziel {place} wird ohnehin gelesen.',
  'link.leaves':
    'Das ist eine symbolische Verknüpfung aus dem Ordner der Artikel hinaus; leg die Datei selbst hierher.',
  'link.noFile': 'Das ist weder eine Datei noch ein Ordner.',
  'link.toFolder':
    'Das ist eine symbolische Verknüpfung auf den Ordner der Artikel, der ohnehin gelesen wird.',
  'link.toNothing': 'Das ist eine symbolische Verknüpfung auf etwas, das es nicht gibt.',
  'unopened.denied': 'Diese Datei darf dieser Benutzer nicht lesen',
  'unopened.failed': 'Ließ sich nicht lesen ({why})',
  'unopened.folder': 'Das ist ein Ordner; nenne die Dateien darin',
  'unopened.noFile': 'Diese Datei gibt es nicht',

  // Files
  'export.inferred': 'Das Datum ist abgeleitet.',
  'export.lead': 'Die ganze Antwort zum Mitnehmen.',
  'export.noCalendar': 'Nichts in dieser Antwort hat ein Datum, also gibt es keinen Kalender.',
  'export.noPicture': 'In dieser Antwort ist nichts, was ein Bild zeigen könnte.',
  'export.published': 'Am Tag des Erscheinens.',
  'export.planned': 'Geplant, als es geschrieben wurde.',

  // The command line and the reader's pages
  'print.note': 'Hinweis: {note}',
  'reader.about':
    'Ein Bot beantwortet Fragen aus einer Sammlung von Artikeln, Wort für Wort, und sagt, wo jede Stelle steht. Diese Seiten zeigen die Artikel so, wie er sie gelesen hat, damit sich jeder Beleg prüfen lässt.',
  'reader.allArticles': 'Alle Artikel',
  'reader.allOutlets': 'Alle Medien',
  'reader.articles': 'Artikel',
  'reader.atSource': 'An der Quelle lesen',
  'reader.cited': 'Die zitierten Worte sind markiert:',
  'reader.copies': 'Derselbe Text, oder fast derselbe, steht in:',
  'reader.dated': 'Was datiert ist',
  'reader.dates': '2024, 2024-10 oder 2024-10-16',
  'reader.failed': 'Etwas ist schiefgegangen',
  'reader.failedWhy': 'Die Seite ließ sich nicht erstellen. Im Log steht mehr unter {id}.',
  'reader.filter': 'Filtern',
  'reader.found': '{found, number} von {n, plural, one {# Artikel} other {# Artikeln}}',
  'reader.from': 'Von',
  'reader.newer': 'Neuere',
  'reader.noArticle':
    'Einen Artikel dieses Namens gibt es hier nicht. Vielleicht wurde er entfernt oder umbenannt.',
  'reader.noPage': 'Diese Seite gibt es hier nicht.',
  'reader.notFound': 'Nicht gefunden',
  'reader.notReady': 'Noch nicht bereit',
  'reader.notReadyWhy': 'Die Artikel werden noch eingelesen. Versuch es gleich noch einmal.',
  'reader.older': 'Ältere',
  'reader.outlet': 'Medium',
  'reader.page': 'Seite {page} von {pages}',
  'reader.pages': 'Seiten',
  'reader.paragraph': 'Absatz {n}',
  'reader.paragraphLabel': 'Absatz {n}',
  'reader.quoted': 'Wer zitiert wird',
  'reader.readFrom': 'Gelesen aus {file}',
  'reader.site': 'Website',
  'reader.to': 'Bis',
  'reader.words': 'Titel, Autor oder Datei',

  // Living in a server
  'about.corpus': 'Gelesen: {articles}, {paragraphs}; /sources sagt mehr.',
  'about.description':
    'Was ich bin, woraus ich antworte, unter welcher Lizenz, und was ich von dir aufbewahre',
  'about.lead':
    'Verbatim {version}: Ich antworte aus Nachrichtenartikeln, Wort für Wort, jede Stelle mit ihrer Quelle. Über die Welt schreibe ich nichts Eigenes.',
  'about.licence': 'Lizenz des Programms: MIT. Die Artikel gehören ihren Verlagen.',
  'about.marks':
    'Bewertungen von Antworten (richtig, nicht richtig) bleiben ohne Namen {n, plural, one {# Tag} other {# Tage}} lang gespeichert.',
  'about.noCorpus': 'Die Artikel werden noch gelesen.',
  'about.privacy':
    'Datenschutz: Fragen werden nicht mit Namen gespeichert. Was du verfolgst, bleibt, bis du es beendest; /forget-me entfernt alles von dir.',
  'button.open': 'Mir zeigen',
  'follow.botNotHere':
    'Ich bin selbst nicht auf diesem Server: Benachrichtigungen können nur als Direktnachricht kommen.',
  'corpora.chosen': 'Ab jetzt antworte ich hier aus den Artikeln „{name}“.',
  'corpora.choices': 'Zur Wahl stehen hier: {names}.',
  'corpora.elsewhere':
    'Das lässt sich auf einem Server wählen, auf dem ich bin, oder in Direktnachrichten mit mir.',
  'corpora.here': 'Hier antworte ich aus den Artikeln „{name}“.',
  'corpora.noChoice': '„{name}“ lässt sich hier nicht wählen; /corpus sagt, was zur Wahl steht.',
  'corpora.none':
    'Für diesen Kanal sind keine Artikel eingestellt, deshalb antworte ich hier nicht. Wer diesen Server verwalten darf, kann welche mit /corpus wählen, soweit die Einstellungen es erlauben.',
  'corpora.noneDirect':
    'In Direktnachrichten antworte ich nur aus Artikeln, die dort offen sind, und nur für Mitglieder ihrer Server. Wähle welche mit /corpus.',
  'corpus.description': 'Aus welchen Artikeln ich hier antworte; andere wählen',
  'corpus.option.name': 'Die Artikel, aus denen ich antworten soll',
  'setup.all': 'alle',
  'setup.answers': 'Antworten: {where, select, threads {je Frage in einem eigenen Thread} other {im Kanal}}',
  'setup.button.digest': 'Täglicher Überblick',
  'setup.button.inPlace': 'Im Kanal antworten',
  'setup.button.noDigest': 'Kein Überblick',
  'setup.button.private': 'Zunächst privat',
  'setup.button.public': 'Zunächst für alle',
  'setup.button.standard': 'Wie am Anfang',
  'setup.button.threads': 'Ein Thread je Frage',
  'setup.closed': 'Für Kanäle lässt sich hier nichts einstellen: Dieser Bot ist ohne das eingerichtet.',
  'setup.description':
    'Wie ich in diesem Kanal antworte: Threads, privat, Arten von Fragen, Sprache, Überblick',
  'setup.digest': 'Täglicher Überblick: {on, select, true {ja} other {nein}}',
  'setup.kinds': 'Arten von Fragen: {kinds}',
  'setup.language': 'Sprache: {language}',
  'setup.lead': 'So antworte ich in diesem Kanal.',
  'setup.managersOnly': 'Das können nur Leute, die diesen Server verwalten dürfen (Server verwalten).',
  'setup.menu.kinds': 'Arten von Fragen',
  'setup.menu.language': 'Sprache',
  'setup.notDirect': 'Das lässt sich nur in einem Kanal eines Servers einstellen.',
  'setup.notHere': '{kind} wird in diesem Kanal nicht beantwortet. Hier geht {kinds}.',
  'setup.noteBoth': 'Eine private Antwort bekommt keinen Thread.',
  'setup.noteMention':
    'In Threads muss man mich erwähnen: Andere Nachrichten gibt mir Discord nur mit dem Intent „Message Content“, den mein Betreiber einschalten kann.',
  'setup.notePrivate':
    '„private: False“ zeigt eine Antwort allen. Wer mich erwähnt, bekommt einen Knopf, der ihm die Antwort zeigt.',
  'setup.noteReads': 'Im Thread einer Frage kann man weiterfragen, ohne mich zu erwähnen.',
  'setup.own': 'die der Person, die fragt',
  'setup.private': 'Zunächst privat: {on, select, true {ja} other {nein}}',
  'setup.privateHere': 'In diesem Kanal sind Antworten nur für die Person, die fragt.',
  'thread.below': 'Die Antwort steht im Thread.',
  'thread.goOn': 'In diesem Thread kannst du weiterfragen, ohne mich zu erwähnen.',
  'thread.mention':
    'Um in diesem Thread weiterzufragen, erwähne mich: Die anderen Nachrichten hier kann ich nicht lesen.',
  'thread.refused':
    'Hier soll jede Frage einen Thread haben, aber ich kann keinen öffnen oder nicht darin schreiben: Meiner Rolle fehlt wohl „Öffentliche Threads erstellen“ oder „Nachrichten in Threads senden“.',
  'welcome.articles':
    'Hallo! Ich antworte aus Artikeln ({articles}), Wort für Wort und mit Quelle. Nimm einen Slash-Befehl, oder erwähne mich. Zum Beispiel:',
  'welcome.next':
    '/help sagt, was man fragen kann, /setup, wie ich in einem Kanal antworte, /about, was ich aufbewahre.',
  'welcome.none':
    'Hallo! Ich antworte aus Nachrichtenartikeln, Wort für Wort und mit Quelle. Nimm einen Slash-Befehl, oder erwähne mich.',
};
