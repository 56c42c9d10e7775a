/*
 * What pages say that a server gives in place of an article, in the languages that we know them in; from general knowledge.
 */

/** Titles and headings of pages that a server gives where it has none. */
export const ERROR_PAGE =
  /^(?:error\W{0,3}|http\W{0,3})?(?:40[0-9]|410|429|451|50[0-4])\b\W{0,5}(?:$|error|page|not\b|forbidden|unauthori[sz]ed|gone|bad\b|service|internal|too many|gateway|unavailable)|^error 40[0-9]\b|\b(?:page|site|file|content|article) (?:(?:was|is|could|has|been) ){0,2}(?:not|can(?:no|['’])t|could ?n[o'’]t) (?:be )?found\b|\bpage (?:does ?n[o'’]t exist|no longer exists)\b|\b(?:access denied|403 forbidden|bad gateway|service unavailable|internal server error|gateway time-?out)\b|seite (?:wurde )?(?:leider )?nicht gefunden|seite existiert nicht|page introuvable|cette page n['’]existe p(?:as|lus)|página no encontrada|pagina non trovata|página não encontrada|pagina niet gevonden|nie znaleziono strony|страница не найдена|сторінку не знайдено|sidan (?:kunde inte hittas|hittades inte)|siden (?:blev|ble) ikke fun(?:d|n)et|sayfa bulunamadı/iu;

/** Classes of such a page, or of its main part. */
export const ERROR_CLASS =
  /(?:^|\s)(?:error-?404|page-?404|is-404|not-?found|page-not-found|error-page)(?:\s|$)/i;

/** Lines of a page that wants to know whether a person looks at it. */
export const BOT_CHECK =
  /\b(?:enable|turn on) javascript and cookies\b|\bchecking (?:if the site|your browser)\b|\bverify(?:ing)? (?:that )?you are (?:a |not a )?(?:human|robot|bot)\b|\bare you a (?:human|robot)\b|\bnot a robot\b|\bunusual traffic\b|\bcaptcha\b|\breview the security of your connection\b/iu;

/** Headings over a form for name and password. */
export const SIGN_IN =
  /^\P{L}*(?:(?:please|bitte|veuillez|por favor|per favore) )?(?:(?:sign|log)[ -]?in\b|login\b|anmelde?(?:n|ung)\b|einloggen\b|se connecter\b|connexion\b|identifi(?:ez-vous|cation)\b|inici(?:ar|a|e) sesión|inicio de sesión|acced(?:er|i)\b|iniciar sessão|entrar\b|inloggen\b|zaloguj|logowanie\b|log(?:ga|g) in\b|giriş yap|войти|вход|увійти|вхід|ログイン|登录|登入|로그인)/iu;

/** Each a matter that a wall of consent speaks of. */
export const CONSENT_SIGNS: readonly RegExp[] = [
  /\bcookies?\b/i,
  /\bpartners\b|\bpartnern?\b|\bpartenaires\b|\bsocios\b/i,
  /\bpersonal data\b|\bdata about you\b|personenbezogene|données personnelles|datos personales|dati personali|dados pessoais|persoonsgegevens|dane osobowe/i,
  /\bconsent\b|\baccept all\b|\breject all\b|einwillig|zustimm|akzeptier|consentement|\baccepter\b|consentimi?ento|\baceptar\b|\bconsenso\b|\baccett|toestemming|\bzgod/i,
  /\bprivacy\b|datenschutz|confidentialité|vie privée|privacidad|riservatezza|prywatno/i,
  /\btracking\b|\bwerbung\b|\badvertising\b|\bpersonali[sz]ed ads\b|\bpublicité\b|\bpublicidad\b|\bpubblicità\b|\breclame\b|\breklam/i,
];
