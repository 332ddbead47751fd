import type { WordLists } from './wording.ts';

/** What pages say that let nobody in for now, or not everybody, by language; written as the other word lists are. */

/** Wants a person to prove to be one, or looks the browser over. */
export const humanityAsking: WordLists = {
  en: 'verify you are human, verify you are a human, verify that you are human, verifying you are human, prove you are human, are you a robot, are you human, not a robot, checking your browser, checking if the site connection is secure, security check, unusual traffic, automated access, automated requests, bot detection, just a moment',
  de: 'dass sie ein mensch sind, kein roboter, sind sie ein mensch, browser wird gepruft, sicherheitsuberprufung, ungewohnlicher datenverkehr, automatisierte zugriffe',
  fr: 'que vous etes humain, pas un robot, verification de votre navigateur, controle de securite, trafic inhabituel',
  es: 'que eres humano, que es humano, no eres un robot, no soy un robot, comprobando su navegador, verificacion de seguridad, trafico inusual',
  it: 'che sei umano, non sei un robot, non sono un robot, controllo del browser, controllo di sicurezza, traffico insolito',
  pt: 'que e humano, nao e um robo, nao sou um robo, verificando seu navegador, verificacao de seguranca, trafego incomum',
  nl: 'dat u een mens bent, geen robot, je browser controleren, veiligheidscontrole, ongebruikelijk verkeer',
  pl: 'ze jestes czlowiekiem, nie jestes robotem, nie jestem robotem, sprawdzanie przegladarki, kontrola bezpieczenstwa',
  cs: 'ze jste clovek, nejste robot, nejsem robot, kontrola prohlizece',
  ru: 'что вы не робот, вы не робот, я не робот, что вы человек, проверка браузера, проверка безопасности, подозрительн',
  uk: 'що ви не робот, ви не робот, що ви людина, перевірка браузера',
  sv: 'att du ar en manniska, inte en robot, kontrollerar din webblasare, sakerhetskontroll',
  da: 'at du er et menneske, ikke en robot, sikkerhedskontrol',
  no: 'at du er et menneske, ikke en robot, sikkerhetskontroll',
  fi: 'etta olet ihminen, et ole robotti, selaintasi tarkistetaan',
  hu: 'hogy on ember, nem robot, bongeszo ellenorzese',
  ro: 'ca esti om, nu esti robot, nu sunt robot, verificare de securitate',
  el: 'οτι ειστε ανθρωπος, δεν ειστε ρομποτ, δεν ειμαι ρομποτ',
  tr: 'insan oldugunuzu, robot olmadiginizi, robot degilim, tarayiciniz kontrol, guvenlik kontrolu',
  ja: '人間であること, ロボットではない, ブラウザを確認, セキュリティ チェック, セキュリティチェック',
  zh: '您是真人, 您是人类, 不是机器人, 正在检查您的浏览器, 安全检查, 安全验证, 异常流量',
  ko: '사람인지 확인, 로봇이 아닙니다, 브라우저 확인, 보안 확인',
};

/** Makes everybody wait for their turn. */
export const queueing: WordLists = {
  en: 'waiting room, you are in line, you are now in line, your place in line, in the queue, virtual queue, queue number, your turn, high demand, estimated wait',
  de: 'warteraum, warteschlange, in der schlange, hohe nachfrage, geschatzte wartezeit',
  fr: 'salle d attente, file d attente, forte demande, temps d attente estime',
  es: 'sala de espera, en la cola, en la fila, alta demanda, tiempo de espera estimado',
  it: 'sala d attesa, in coda, tempo di attesa stimato',
  pt: 'sala de espera, na fila, tempo de espera estimado',
  nl: 'wachtkamer, wachtrij, in de rij, geschatte wachttijd',
  pl: 'poczekalnia, w kolejce, szacowany czas oczekiwania',
  cs: 'cekarna, ve fronte',
  ru: 'комната ожидания, в очереди, время ожидания',
  sv: 'vantrum, i kon, beraknad vantetid',
  da: 'ventevaerelse, i koen, forventet ventetid',
  no: 'venterom, i koen, beregnet ventetid',
  fi: 'odotushuone, jonossa',
  tr: 'bekleme odasi, siradasiniz, tahmini bekleme',
  ja: '待合室, 順番をお待ち, 混雑',
  zh: '等候室, 排队, 排隊',
  ko: '대기실, 대기열, 대기 순서',
};

/** Shows nothing to a browser that runs no scripts, or whose scripts it does not like. */
export const scriptAsking: WordLists = {
  en: 'enable javascript, turn on javascript, javascript is disabled, javascript is required, requires javascript, need to enable javascript',
  de: 'javascript aktivieren, aktivieren sie javascript, javascript ist deaktiviert, javascript erforderlich, benotigt javascript',
  fr: 'activer javascript, activez javascript, javascript est desactive, javascript requis',
  es: 'habilite javascript, habilita javascript, active javascript, activa javascript, javascript esta desactivado, requiere javascript',
  it: 'abilita javascript, attiva javascript, abilitare javascript, javascript e disabilitato',
  pt: 'ative o javascript, habilite o javascript, ativar javascript, javascript esta desativado',
  nl: 'schakel javascript, javascript inschakelen, javascript is uitgeschakeld',
  pl: 'wlacz javascript, wlaczyc javascript, javascript jest wylaczon',
  cs: 'povolte javascript, zapnete javascript',
  ru: 'включите javascript, включить javascript, javascript отключен',
  uk: 'увімкніть javascript',
  sv: 'aktivera javascript, sla pa javascript',
  da: 'aktiver javascript, sla javascript til',
  no: 'aktiver javascript, sla pa javascript',
  fi: 'ota javascript kayttoon, javascript on pois',
  tr: 'javascript etkinlestirin, javascript i etkinlestir',
  ja: 'javascriptを有効, javascript を有効',
  zh: '启用javascript, 启用 javascript, 開啟 javascript',
  ko: '자바스크립트를 활성화, javascript를 활성화',
};

/** Shows the rest to those who pay. */
export const payAsking: WordLists = {
  en: 'subscribe to continue, subscribers only, subscribe to read, for subscribers, already a subscriber, members only, become a member to, to continue reading',
  de: 'nur fur abonnenten, weiterlesen mit, jetzt abonnieren und weiterlesen, bereits abonnent, nur fur mitglieder',
  fr: 'reserve aux abonnes, abonnez vous pour, deja abonne',
  es: 'solo para suscriptores, suscribete para, ya eres suscriptor, exclusivo para suscriptores',
  it: 'riservato agli abbonati, abbonati per, sei gia abbonato',
  pt: 'exclusivo para assinantes, assine para, ja e assinante',
  nl: 'alleen voor abonnees, abonneer om, al abonnee',
  pl: 'tylko dla subskrybentow, wykup dostep, juz subskrybujesz',
  sv: 'endast for prenumeranter, prenumerera for att',
  da: 'kun for abonnenter, abonner for at',
  no: 'kun for abonnenter, abonner for a',
  ja: '会員限定, 有料会員',
  zh: '仅限订阅, 订阅后继续, 会员专享',
};

/** Wants papers. */
export const papersAsking: WordLists = {
  en: 'upload * id, identity document, id card, verify your identity, identity verification, passport',
  de: 'ausweis, identitat prufen, identitat bestatigen, personalausweis, identitatsprufung',
  fr: 'piece d identite, verifier votre identite, carte d identite',
  es: 'documento de identidad, verificar tu identidad, verifica tu identidad',
  it: 'documento d identita, verifica la tua identita',
  pt: 'documento de identidade, verificar sua identidade, verifique sua identidade',
  nl: 'identiteitsbewijs, identiteit bevestigen',
  pl: 'dowod osobisty, potwierdz swoja tozsamosc',
  ru: 'удостоверение личности, подтвердите личность',
  ja: '本人確認書類, 身分証',
  zh: '身份证, 身份驗證, 身份验证',
};
