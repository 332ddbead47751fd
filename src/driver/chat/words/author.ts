/** Words by which it is told who speaks: English, German, French, Spanish. */

/** Blocks that hold a sender's name. */
export const nameMark =
  /(?<!user|file|class|host)(?:^|[-_\s"=]|agent|sender|author|display|operator)(?:name|author|sender)(?![a-z])|nickname|agentName|senderName|authorName|displayName/i;

/** A badge or name that says it is a machine. */
export const botName =
  /(?<![\p{L}])(?:\p{L}*bot|ai|a\.i\.|ki|ia|gpt|virtual|virtuell\p{L}*|virtuel\p{L}*|automat\p{L}*|robot|digital\p{L}* assist\p{L}*|(?:virtual |ai |digital |smart )?assistant\p{L}*|assistent(?:in)?|asistente?|copilot|autopilot)(?![\p{L}])/iu;

export const badge =
  /^(?:bot|ai|a\.i\.|ki|ia|ai agent|automated|automatisch|automatique|automático|virtual(?: assistant)?|chatbot|assistant)$/iu;

/** The same in class names and data attributes. */
export const botMark =
  /(?<![a-z])(?:chat-?)?bot(?![a-z])|[-_](?:is-?)?bot(?:[-_\s"]|$)|chatbot|botMessage|fromBot|isBot|virtual-?assistant|automated|(?:type|role|author|sender|from)=["']?(?:bot|assistant|ai|system_bot)\b/i;
export const humanMark =
  /(?<![a-z])(?:human|agent|operator|staff|advisor|representative|teammate|admin|employee|mitarbeiter)(?![a-z])|(?:agent|operator|human|staff)[-_]?(?:message|msg|bubble|reply)|fromAgent|isAgent|(?:type|role|author|sender|from)=["']?(?:agent|human|operator|admin|staff)\b/i;
export const systemMark =
  /(?<![a-z])(?:system|event|notice|notification|info|status|divider|announcement|activity)(?![a-z])|(?:system|event|info|notice|status|activity)[-_]?(?:message|msg|line|bubble|row)|fromSystem/i;

/** Names that are nobody's: teams, firms, roles. */
export const impersonal =
  /(?<!\p{L})(?:support|team|service|chat|help|desk|center|centre|agent|customer|care|sales|kundenservice|kundendienst|beratung|hilfe|equipe|équipe|soporte|atención|servicio|ventas|info|admin|operator|system|company|shop|store|gmbh|inc|ltd)(?!\p{L})/iu;
export const personalName = /^\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]*\.?|von|van|de|del|la|der)){0,3}$/u;
export const answerWord =
  /^(?:yes|no|ok(?:ay)?|sure|yep|nope|hi|hello|hey|thanks|thank you|great|correct|exactly|right|absolutely|certainly|unfortunately not|ja|nein|gerne|klar|hallo|danke|genau|stimmt|natürlich|oui|non|bonjour|merci|salut|exact|bien sûr|s[ií]|hola|gracias|claro|exacto|por supuesto)[.!]?$/iu;

/** "X joined": group 1 of each is who, when it is said. */
export const joinLines: readonly RegExp[] = [
  /^(?:agent |our agent |operator |your agent )?(.{1,60}?),? (?:has |have |just )?(?:joined|entered|accepted|picked up|taken over|took over|connected)(?: (?:to )?(?:the|this|your) (?:chat|conversation|room|session|call|request))?(?: as .{1,30})?[.!]?$/iu,
  /^(.{1,60}?) (?:is now|is) (?:connected|chatting with you|with you|here|here to help|helping you|assisting you|online|in the (?:chat|conversation)|in charge)(?: (?:to|with) (?:you|the chat))?(?: now)?[.!]?$/iu,
  /^(?:you(?:.re| are)|we.ve|your chat (?:is|has been)) (?:now |been )?(?:chatting|connected|talking|speaking|transferred|in a chat)(?: you)? (?:with|to) (.{1,60}?)[.!]?$/iu,
  /^(?:chat|conversation|you were|you have been) (?:was |been |is )?(?:accepted|assigned|transferred|taken|handed)(?: over)? (?:by|to) (.{1,60}?)[.!]?$/iu,
  /^(.{1,60}?) will (?:assist|help) you (?:now|from here|today)[.!]?$/iu,
  /^(?:new )?(?:agent|operator|representative|participant)(?: joined)?: (.{1,60}?)[.!]?$/iu,
  /^(.{1,60}?) (?:ist|hat) (?:jetzt |nun |soeben |gerade )?(?:dem |den |diesem |diesen |das |der )?(?:chat|gespräch|unterhaltung|konversation|anfrage)s? (?:beigetreten|betreten|angenommen|übernommen|dazugekommen)[.!]?$/iu,
  /^(.{1,60}?) (?:ist (?:beigetreten|jetzt (?:für sie da|im chat|verbunden)|nun (?:für sie da|im chat))|(?:betreut|berät|übernimmt) (?:sie|dich)?(?: (?:jetzt|nun|ab jetzt))?|hat übernommen)[.!]?$/iu,
  /^(?:sie|du) (?:sind|bist|chatten|chattest|sprechen|sprichst)(?: (?:jetzt|nun))? (?:jetzt |nun )?mit (.{1,60}?)(?: verbunden)?[.!]?$/iu,
  /^(.{1,60}?) (?:a|vient de) (?:rejoint|rejoindre|accepté|pris en charge)(?: (?:la|le|votre|cette|ce) (?:conversation|chat|discussion|tchat|demande))?[.!]?$/iu,
  /^vous (?:êtes|discutez|parlez|échangez)(?: (?:maintenant|désormais))?(?: (?:en (?:ligne|contact|relation|communication)|connecté(?:e|\(e\))?|mis(?:e)? en relation))? avec (.{1,60}?)[.!]?$/iu,
  /^(.{1,60}?) (?:se (?:ha unido|unió|incorporó|ha incorporado)|ha (?:entrado|aceptado|tomado)|entró)(?: (?:al?|en|la|el|a la|en la) (?:chat|conversación|sala))?[.!]?$/iu,
  /^(?:ahora )?(?:está[s]? (?:ahora )?(?:hablando|chateando|conectad[oa]|en contacto)|te atiende|le atiende)(?: con)? (.{1,60}?)[.!]?$/iu,
];

export const leaveLine =
  /^.{1,60}? (?:has |have )?(?:left|disconnected|closed|ended)(?: (?:the|this) (?:chat|conversation|room))?[.!]?$|(?:chat|conversation) (?:has )?(?:ended|been closed|closed)|hat (?:den chat|das gespräch|die unterhaltung) (?:verlassen|beendet)|a quitté|a terminé|ha (?:salido|abandonado|finalizado)|chat (?:beendet|terminé|finalizado)/iu;

/** Queue and waiting lines: nobody speaks. */
export const queueLine =
  /(?:position|place|number|no\.?|#) ?(?:is |: ?)?#?\d* ?(?:in|of) (?:the |our )?(?:queue|line)|(?:queue|line) ?(?:position|length)|you are (?:now )?(?:number |#)?\d+(?:st|nd|rd|th)? in|people (?:are )?(?:ahead|before|in front)|(?:estimated |average |expected )?wait(?:ing)? time|all (?:of )?our (?:agents|operators|advisors) are (?:currently )?busy|(?:please (?:wait|hold|stand by)|hold on|one moment)[\s\p{L}',]{0,50}(?:agent|connect|someone|representative|operator|queue)|(?:waiting|looking) for (?:an? )?(?:available )?(?:agent|operator|someone|representative)|connecting(?: you)?(?: to (?:an? )?(?:agent|operator))?\s?[.…]|(?:in der )?warteschlange|warteposition|wartezeit|position \d+|sie sind (?:der |die )?nummer|alle (?:unsere )?(?:mitarbeiter|berater) (?:sind )?(?:derzeit |momentan |gerade |im )|(?:bitte (?:warten|haben sie|gedulden)|einen moment)[\s\p{L},]{0,60}(?:verb|mitarbeiter|berater|geduld)|sie werden (?:gleich |in kürze )?verbunden|file d.attente|temps d.attente|(?:veuillez |merci de )?patient(?:er|ez)|tous nos conseillers|en (?:la )?cola|lugar en la|tiempo de espera|todos nuestros agentes|espere[\s\p{L},]{0,40}(?:agente|momento|conect)/iu;

/** A machine says that a person will take over. */
export const handoverLine =
  /(?:connect|transfer|pass|hand|put|forward|escalat|rout)\p{L}*(?: you| this| your \p{L}+| the \p{L}+)?(?: over| through| on)? (?:to|with) (?:an? |the |one of |our |my )*(?:human|live |real |support |customer |next |available |service )*(?:person|human|agent|colleague|teammate|specialist|advisor|representative|expert|team|operator|member|someone)|(?:an? |one of our |our )(?:human |live )?(?:agent|colleague|teammate|specialist|advisor|representative|operator|member)s?[\s\p{L}]{0,20} will (?:be with|join|assist|help|reply|take over|answer)|(?:get|getting|find|finding) (?:you )?(?:an? )(?:human|agent|person|colleague)|someone will be (?:with you|right)|(?:verbinde|leite|übergebe|stelle|weiterleit|weitergeleitet|hole|übernimmt)[\s\p{L},]{0,50}(?:kolleg|mitarbeiter|menschen|berater|team|person|agent)|(?:kolleg|mitarbeiter|berater)\p{L}*[\s\p{L}]{0,25}(?:übernimmt|kümmert|meldet sich|hilft|ist gleich)|(?:mets en relation|transf[èe]re|passe|redirige|oriente)[\s\p{L}',’]{0,40}(?:conseill|agent|collègue|humain|personne|équipe|collaborat)|(?:conseill|agent|collègue)\p{L}*[\s\p{L}]{0,20}(?:va (?:vous )?(?:répondre|prendre|aider)|prend le relais)|(?:transfer|transfier|paso|conect|deriv|pongo|comunic)\p{L}*[\s\p{L}]{0,40}(?:agente|compañer|persona|humano|asesor|especialista|equipo)|(?:agente|compañer\p{L}|asesor)[\s\p{L}]{0,20}(?:le atenderá|te atenderá|tomará|responderá)/iu;

/** Says of itself that it is a machine. */
export const selfBot =
  /(?:i(?:.m| am)|this is|i.m just|you(?:.re| are) (?:chatting|talking) (?:to|with)|meet) (?:\p{L}+, )?(?:an? |the |your |our |\p{L}+(?:'s)? )?(?:[\p{L}-]+ )?(?:virtual|digital|ai|a\.i\.|automated|\p{L}*bot|chatbot|robot|assistant)(?!\p{L})|as an ai|automat(?:ed|ic) (?:message|reply|response|answer)|ich bin (?:der|die|ein|eine|dein|deine|ihr|ihre)?\s?(?:[\p{L}-]+ )?(?:virtuelle|digitale|ki|chatbot|\p{L}*bot|assistent)|automatische (?:antwort|nachricht)|(?:je suis|voici) (?:un |une |l.|le |la |votre )?(?:assistant|chatbot|robot|bot|agent virtuel|conseiller virtuel)|(?:réponse|message) automatique|soy (?:un |una |el |la |tu |su )?(?:asistente|chatbot|bot|robot|agente virtual)|(?:respuesta|mensaje) automátic/iu;

/** Wording of machines and templates: acknowledgements, menus, articles, office hours, forms. */
export const autoWording =
  /thank(?:s| you)(?: so much)? for (?:your (?:message|question|inquiry|enquiry|patience)|contacting|reaching out|getting in touch|writing|chatting|waiting)|we (?:usually|typically|normally|generally) (?:reply|respond)|(?:we|our team|someone|somebody|an agent)(?:.ll| will)[\s\p{L}]{0,30}(?:get back|reply|respond|be in touch|be with you|follow up|contact you)|(?:usually|typically) repl(?:y|ies)|(?:office|business|opening|working) hours|did (?:this|that|it|i) (?:help|answer)|was (?:this|that) helpful|(?:choose|select|pick) (?:one|an?|from)|(?:one|any) of the (?:following|options|topics)|(?:these|this|following) (?:articles?|links?|topics?|results?)|i (?:didn.t|don.t|did not|do not) (?:quite )?(?:understand|get that|catch)|(?:please )?rephrase|(?:leave|enter|provide|share|give|what.s|what is)(?: us| me)? your e-?mail|(?:is there )?anything else i can help|i found|how can (?:i|we) (?:help|assist)|welcome to|are you still there|(?:no ?one|nobody|no agents?|none of our \p{L}+|everyone|all \p{L}+)[\s\p{L}]{0,20}(?:is|are)[\s\p{L}]{0,12}(?:available|online|free|busy|here)|unfortunately,? (?:we|all|no|our)|(?:still|keep) (?:looking|searching|trying|waiting)|for your patience|(?:sorry|apologi[sz]e)[\s\p{L}]{0,20}(?:delay|wait)|(?:niemand|kein(?:e)? \p{L}+)[\s\p{L}]{0,20}(?:verfügbar|erreichbar|frei|online)|leider (?:ist|sind|haben)|(?:ihre|deine) geduld|(?:personne|aucun \p{L}+)[\s\p{L}’']{0,20}(?:disponible|en ligne)|(?:nadie|ningún \p{L}+|no hay)[\s\p{L}]{0,20}(?:disponible|en línea)|su paciencia|vielen dank für (?:ihre|deine)|danke für (?:ihre|deine)|wir (?:melden uns|antworten|werden)|(?:unser team|jemand|ein mitarbeiter)[\s\p{L}]{0,30}(?:meldet|antwortet)|öffnungszeiten|geschäftszeiten|bitte wählen|wählen sie|(?:habe|konnte)[\s\p{L}]{0,25}(?:nicht verstanden|nicht verstehen)|ihre e-?mail|hilfreich|wie (?:kann ich|können wir) (?:ihnen|dir)? ?(?:weiter)?helfen|willkommen|merci (?:de|pour) (?:votre|nous)|nous (?:vous )?(?:répondrons|reviendrons|répondons)|horaires|choisissez|sélectionnez|je n.ai pas (?:bien )?compris|votre (?:e-?mail|adresse)|bienvenue|comment puis-je|gracias por (?:su|tu|contact|escrib|comunic)|(?:le|te|nos) (?:responderemos|contactaremos|pondremos)|horario|seleccion[ea]|elij?[ae]|no (?:he entendido|entiendo|entendí)|su (?:correo|e-?mail)|bienvenid|(?:cómo|en qué) puedo ayudar/iu;

/** Introduces itself by a name, group 1. */
export const introduces =
  /(?:my name is|this is|i.m|i am|hier ist|hier spricht|mein name ist|ich bin|ich heiße|je m.appelle|je suis|ici|mi nombre es|me llamo|soy|le saluda|habla) (\p{Lu}[\p{L}-]+)(?!\p{L})|(?:^|[.!] )(\p{Lu}[\p{L}-]+) (?:here|speaking|hier|à votre service)(?!\p{L})/u;

/** Says that it is one of the staff. */
export const presentsItself =
  /(?:i(?:.m| am)|this is|my name is) \p{L}+,? (?:from|with|of|here from) (?:the |our )?[\p{L} ]{0,24}(?:team|support|service|sales|desk|department|office)|(?:a |an )(?:real|actual) (?:person|human)|(?:hier (?:ist|spricht)|ich bin|mein name ist) \p{L}+,? (?:vom|von der|aus dem|aus der) [\p{L} ]{0,24}(?:team|support|service|kundenservice|kundendienst|vertrieb|abteilung)|(?:je suis|ici) \p{L}+,? (?:du|de l.|de la) [\p{L} ]{0,20}(?:équipe|service|support)|(?:soy|le habla) \p{L}+,? (?:del|de la) [\p{L} ]{0,20}(?:equipo|servicio|soporte|atención)/iu;

export const asksEmail = /e-?mail|courriel|correo/iu;
export const asksName =
  /(?:what.s|what is|may i (?:have|know|get)|can i (?:have|get)|could i have|tell me|please (?:enter|provide|share|type)|who am i)[\s\p{L}']{0,25}name|(?:wie (?:heißen|heißt)|(?:ihren|deinen|ihr|dein) namen?|mit wem)|(?:votre|quel est votre|comment vous) (?:nom|prénom|appelez)|(?:cuál es su|su|tu) nombre|cómo (?:se|te) llama/iu;
