import { phraseList } from '../phrase-list.ts';

/** Who writes what, by the marks that programs leave in headers. Patterns are matched without regard to case. */

/** Programs in which a person types. */
export const personalMailers =
  /thunderbird|icedove|seamonkey|mozilla|apple mail|iphone mail|ipad mail|ios mail|microsoft (?:office )?outlook|outlook express|microsoft-macoutlook|microsoft-entourage|windows live mail|microsoft windows (?:live )?mail|mutt|k-9|roundcube|evolution|kmail|claws|sylpheed|gnus|\bpine\b|alpine|the bat|lotus notes|ibm notes|hcl notes|eudora|squirrelmail|horde|internet messaging program|zimbra|em client|mailmate|airmail|spark(?!post)|novell groupwise|groupwise|yahoomailwebservice|ymail|aol |atmail|open-xchange|sogo|rainloop|foxmail|mailbird|postbox|becky|wanderlust|\bmew\b|\bnmh\b|mh-e|forte agent|pegasus|opera mail|trojita|geary|balsa|incredimail|android|blackberry|bluemail|samsung|newton|hey\b|fairemail|notmuch|emacs|mailspring|canary|protonmail|proton|tutanota|web-?mail|laposte|naver|coremail|qqmail|daum|dreammail|turbomail|sina|nine mail|edison|missive|front\b|mailpile|vivaldi|betterbird|winmail|shuriken|al-mail|postpet|hidemaru|denshin|sparrow|mailfence|fastmail|messagingengine|agnitas-pm|superhuman/i;

/** Programs and libraries that web pages send with. */
export const formMailers =
  /phpmailer|php[/ ]\d|php mailer|php\/mail|^php|wordpress|wp-?mail|wpforms|contact form|swift ?mailer|symfony|laravel|drupal|joomla|typo3|contao|nodemailer|django|action ?mailer|cakephp|codeigniter|zend[_ -]?(?:mail|framework)|formmail|cgi|jotform|typeform|wufoo|formstack|gravity|asp\.net|cdosys|cdonts|microsoft cdo|perl|mime::lite|python|libesmtp|coldfusion|javamail|jakarta|commons email|aspmail|aspemail|jmail|w3 jmail|smtp\.net|blat|dundas|ckformmail|htmlmimemail|postnuke|phpbb|vbulletin|magento|shopware|prestashop|woocommerce|modx|plone|weebly|squarespace|wix|chronoforms|rsform|breezingforms|mailform|synck/i;

/** Services and programs that send to many. */
export const bulkMailers =
  /mailchimp|mandrill|campaign ?monitor|createsend|sendinblue|brevo|constant contact|roving|mailjet|hubspot|marketo|eloqua|silverpop|exacttarget|responsys|cheetahmail|inxmail|cleverreach|rapidmail|newsletter|newsman|episerver|emarsys|optivo|broadmail|\bmapp\b|klaviyo|mautic|phplist|mailpoet|acymailing|sendy|getresponse|aweber|infusionsoft|activecampaign|convertkit|drip|mailerlite|benchmark|vertical ?response|icontact|dotmailer|dotdigital|sailthru|customer\.io|braze|iterable|listrak|bronto|xmr|strongmail|powermta|port25|lyris|listmanager|streamsend|sarbacane|mailup|contactlab|agnitas|openemm|evalanche|kajomi|mailworx|dialog-?mail|massmail|bulk|groupmail|turbo-?mailer|atomic mail|sendblaster|interspire|oempro|unica|adobe campaign|neolane|selligent|actito|exponea|unisender|getresponse|freshmail|edrone|salesmanago|zeta|omnisend|ongage|dmdelivery|copernica|tripolis|spotler|laposta|ymlp|e-?goi|rdstation|substack|beehiiv/i;

/** Header fields that only such services write. */
export const bulkHeaders: readonly string[] = phraseList(`
  | list-unsubscribe-post | feedback-id | x-feedback-id | x-csa-complaints | x-campaign | x-campaignid
  | x-campaign-id | x-mc-user | x-mailer-lid | x-mailer-recptid | x-mailer-sid | x-mailingid
  | x-mailing-id | x-newsletter | x-listmember | x-job | x-jobid | x-job_id | x-rpcampaign
  | x-sfmc-stack | x-elqsiteid | x-mktmaildkim | x-marketoid | x-binding | x-report-abuse
  | x-report-abuse-to | x-abuse-reports-to | x-complaints-to | x-cid | x-virtual-mta | x-virtualmta
  | x-bulkmail | x-mass-mail | x-emarsys-identify | x-klaviyo-message-id | x-mailchimp-campaign
  | x-cmail-groupid | x-cmail-token | x-roving-id | x-roving-campaignid | x-mailru-msgtype | x-ctct-id
  | x-subscription | x-hs-cid | x-hubspot | x-mj-mid | x-mailin-campaign
  | x-mailin-client | x-linkedin-class | x-facebook-notify | x-facebook | x-twitter-auth-info
    | x-notifications | x-notification-category | x-etsy
  | x-amazon-mail-relay-type | x-ebay-mailtracker | x-phplist-version | x-sendy | x-streamsend
  | x-lyris-type | x-rmd-text | x-emv-platform | x-emv-campagneid
   
`);

/** Header fields of help desks: a machine wrapped the message, but a person may have typed it. */
export const helpDeskHeaders =
  /^x-(?:zendesk|freshdesk|fd-|rt-|otrs|znuny|zammad|helpscout|kayako|osticket|jira|intercom|front|gorgias|desk|groove|hesk|deskpro|freescout|faveo|mantis|redmine|request-?tracker|zoho|kb-|superoffice|topdesk|servicenow|sf-|uservoice|supportbee|teamwork|liveagent|chatwoot)/;

/** Header fields of lists to which people write, not only one. */
export const discussionHeaders: readonly string[] = phraseList(`
  | x-beenthere | x-mailman-version | x-mailman-rule-misses | x-google-group-id | x-no-archive
  | list-post | list-subscribe | x-mailing-list | x-ml-name | x-ml-count | x-loop-list | mailing-list | x-sympa-to
  | x-yahoo-groups | x-egroups
`);

/** Header fields that a person's program writes, by how telling they are. */
export const personalHeaders: readonly string[] = phraseList(`
  | thread-index | thread-topic | x-originating-ip | x-ms-has-attach | accept-language
  | x-mozilla-draft-info | x-enigmail-version | autocrypt | openpgp | disposition-notification-to
  | x-pgp-universal | x-apple-mail | x-gm-message-state | x-yahoo-newman-id | x-ymail-osg | x-sender
  | x-tmn | x-identity-key | x-account-key | x-universally-unique-identifier | x-identity
`);

export const noReplyLocal =
  /^(?:(?:geen|ära|ne-?pas|nao|no|non|not|do-?not|dont|ne|nicht|kein[e]?|nao|não|nie|bez|inte|ikke|ei)[-_.]?(?:reply|replay|antwort(?:en)?|antwoord(?:en)?|odpow\w{0,8}|odpov\w{0,8}|respond(?:er|a|ez)?|repondre|rispondere|risposta|responda|odpovidat|odpowiadaj|svara|svar|vastaa|resposta|repl)|noreply\w{0,20}|donotreply|unattended|mailer|automailer|autoreply|auto-?confirm|autoresponder|automat\w{0,10}|nepasrepondre|ne-pas-repondre|bot|robot|system|wordpress|www-?data|apache|nobody|httpd|webserver|notifications?|notify|alerts?)\b/i;
export const serverAccounts =
  /^(?:www-?data|apache\d?|nobody|httpd|webserver|wwwrun|root|cgi|web|php|nginx|anonymous|wordpress|www|daemon|vhosts?|webmaster|u\d{5,}|web\d+)\b/i;
export const bulkLocal =
  /^(?:newsletters?|news|marketing|mailing|promo(?:tion)?s?|offers?|deals|angebote?|info-?mail|e?news|updates?|digest|announce(?:ment)?s?|campaigns?|sales-?mail|presse?|billing|invoices?|receipts?|statements?|subscri\w{1,10}|listserv|majordomo)\b/i;
export const roleLocal =
  /^(?:info|hallo|hello|hej|hei|hola|ciao|bonjour|post|kontor|kund(?:en)?\w{0,14}|klient\w{0,10}|asiakas\w{0,10}|bok|shop|store|tienda|boutique|negozio|loja|rendeles|reservas|segreteria|secretariat|sekretariat|accueil|contact|contacto|contato|kontakt|contatti|service|kundenservice|help|helpdesk|office|mail|sales|admin|webmaster|customer\w{0,12}|service-?desk|ticket\w{0,6}|enquir\w{1,4}|inquir\w{1,4}|request\w{0,4}|feedback|care|reception|booking|reservations?|vertrieb|verkauf|atendimento|suporte|soporte|atencion\w{0,12}|servizio\w{0,10}|assistenza|klantenservice|biuro|poczta|obchod|kundtjanst|kundeservice|asiakaspalvelu|ugyfelszolgalat|iletisim|toiawase|kefu)\b/i;
export const daemonLocal =
  /^(?:mailer-?daemon|postmaster|mail-?daemon|mdaemon|maildaemon|mailerdaemon|mailadm|mail-?delivery|bounces?|delivery|listserv-owner|mmdf|owner-nolist|smtp|mail-?system|mailsystem|administrator|quarantine|mda|mta|exchange)\b/i;
export const freeMailDomains =
  /(?:^|\.)(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|aol|icloud|me|mac|gmx|web|t-online|freenet|arcor|orange|wanadoo|free|laposte|sfr|libero|virgilio|tiscali|alice|uol|bol|terra|ig|wp|o2|onet|interia|seznam|centrum|mail|yandex|rambler|bk|list|inbox|ukr|abv|qq|163|126|sina|naver|daum|hanmail|protonmail|proton|zoho|fastmail|btinternet|comcast|verizon|att|bellsouth|earthlink|rediffmail|telia|online|hotmail|luukku|freemail|citromail)\.(?:com|net|org|de|fr|it|es|pt|com\.br|nl|be|pl|cz|sk|ru|ua|bg|se|no|dk|fi|hu|at|ch|co\.uk|ca|co\.jp|cn|kr|in|me|eu|ch|mx|com\.mx|com\.ar|com\.au)$/i;

/** Words of which one makes a name that of a house, not of a person. */
export const organisation =
  /\b(?:inc|llc|ltd|limited|gmbh|ag|kg|s\.?a\.?r?\.?l?|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v|oy|ab|as|a\/s|corp|company|co|group|team|service|support|customer|shop|store|news|newsletter|office|info|kundenservice|noreply|no-reply|bank|hotel|university|universität|foundation|club|online|web|system|notification|alerts?|daemon|postmaster|desk|help|sales|reservations?|verein|verlag|praxis|stadt|amt|contact|kontakt|international|magazine|solutions|software|studio|agency|academy|institute|association|society|forum|blog|reports?|digest|updates?|marketing|council|city|town|library|school|hotel|restaurant|clinic|department|ministry|embassy|museum|abteilung|mairie|commune|comune|gemeente|gmbh|ufficio|équipe|equipe|equipo|zespół|mailing|list)\b/i;
