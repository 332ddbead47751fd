import type { StemBook } from './stem-book.ts';

export const romance: readonly StemBook[] = [
  {
    language: 'fr',
    message:
      'message|demande|mail|courriel|question|formulaire|requête|votre envoi|courrier|prise de contact|sollicitation|candidature|devis',
    arrive:
      'reçu|reçue|réception|parvenu|bien arrivé|enregistr|transmis|pris en compte|prise en compte|envoyé|nous est bien|pris en charge|prise en charge|entre nos mains',
    thank: 'merci|remerci|ravi|heureux que|heureuse que|enchant',
    write: 'contact|intérêt|écrit|écrire|confiance|sollicit|visite',
    answer:
      'répond|réponse|contacter|recontact|rappel|revien|reviendr|traiter|traitée|lire|lisons|étudi|prendr|nouvelles|suite',
    soon: 'rapid|délai|plus tôt|heures|jours|sous_|dès que|bref|prompt|patien|demain|bientôt|meilleurs|ouvré|ouvrable',
    machine: 'automati|robot|ne pas répondre|ne répondez pas|merci de ne pas|virtuel|assistant',
    case: 'ticket|dossier|référence|numéro|demande n|n° de|suivi',
    away: 'congé|absent|absence|vacances|fermé|fermeture|déplacement|indisponible|maternité|paternité|parental|arrêt maladie|hors du bureau|formation|férié|en mission|pas au bureau|temps partiel|ne travaille que|ne travaille pas le',
    when: 'jusqu|retour|à partir|inclus|pendant|lundi|mardi|mercredi|jeudi|vendredi|semaine|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|dès le|de nouveau',
    gone: "ne travaille plus|ne fait plus partie|ne fais plus partie|quitté la société|quitté l'entreprise|quitté l'association|à la retraite|quitté mes fonctions|adresse n'est plus|plus en fonction",
    urgent: 'urgen|pressé|impératif',
    instead: "contact|collègue|adress|appel|joindre|téléphon|écrire|remplac|collaborat|voir avec|s'adresser",
    unsubscribe:
      'désinscri|désabonn|dans votre navigateur|version en ligne|version web|préférences|ne plus recevoir|ne souhaitez plus',
    state: 'résolu|clôtur|fermé|statut|rouvert|rouvrir|mise à jour|terminé',
    challenge:
      'personne réelle|confirmer que vous|pas un robot|authentifier votre|anti-spam|antispam|débloquer votre',
    confirm:
      'confirmer votre inscription|confirmez votre inscription|confirmez votre adresse|confirmer votre adresse|confirmer votre abonnement|activer votre compte',
  },
  {
    language: 'es',
    message:
      'mensaje|correo|consulta|solicitud|pregunta|formulario|petición|mail|duda|comentario|contacto|postulación|candidatura|reclamo',
    arrive:
      'recib|llegad|ingresad|quedado|derivad|registrad|enviad|hemos tomado nota|ya tengo|ya tenemos|nos consta|recepción|en nuestro poder|tramit',
    thank: 'gracias|agradec|ilusión|nos alegra|encantad',
    write: 'contact|escrib|interés|confi|comunic|visit|preguntar',
    answer:
      'respond|respuesta|contest|contact|llamar|atend|atender|revis|escribi|ponernos en|pondremos|pondrá|noticias|gestion|te digo|comunicará|comunicare|devolver',
    soon: 'breve|brevedad|pronto|antes posible|mayor brevedad|horas|días|dia_|hábil|laborable|cuanto antes|en cuanto|plazo|paciencia|mañana|orden de llegada|momento',
    machine: 'automátic|automatic|no responda|no contest|no respondas|robot|virtual|desatendid',
    case: 'ticket|caso|referencia|expediente|folio|radicado|número de|nº|incidencia|protocolo',
    away: 'vacacion|ausent|ausencia|fuera de la oficina|fuera de oficina|cerrad|baja_|de viaje|permiso|maternidad|paternidad|festiv|no estaré|descanso|no disponible|media jornada|jornada reducida|sólo trabajo|solo trabajo los',
    when: 'hasta|desde el|vuelv|volv|regres|incorpor|durante|lunes|martes|miércoles|jueves|viernes|semana|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|partir|reincorpor',
    gone: 'ya no formo parte|ya no forma parte|ya no trabaj|dejado de trabajar|jubilad|ya no presta|no pertenece|no se lee|cuenta ya no|dirección ya no',
    urgent: 'urgen|emergencia|inmediat',
    instead: 'contact|compañer|llam|escrib|dirij|dirigirse|diríj|teléfono|pregunt|sustitu',
    unsubscribe:
      'darse de baja|darte de baja|date de baja|dar de baja|cancelar suscrip|cancelar la suscrip|en su navegador|en tu navegador|versión web|versión online|preferencias|no desea recibir|no deseas recibir|no quieres recibir|dejar de recibir',
    state: 'resuelt|cerrad|solucionad|estado|reabr|actualizad|finalizad',
    challenge: 'persona real|confirme que|confirmar que es|no es un robot|antispam|verificación',
    confirm:
      'confirma tu suscripción|confirme su suscripción|confirmar suscripción|confirma tu correo|confirme su correo|activar tu cuenta|confirmar su correo',
  },
  {
    language: 'it',
    message:
      'messaggio|richiesta|e-mail|email|mail_|domanda|modulo|comunicazione|segnalazione|quesito|contatto|istanza|candidatura|preventivo',
    arrive:
      'ricevut|arrivat|pervenut|registrat|preso in carico|presa in carico|inviat|inoltrat|ricezione|acquisit|andato a buon',
    thank: 'grazi|ringrazi|piacere|felic',
    write: 'contatt|scritto|scriverci|interesse|fiducia|rivolt|aver scelto',
    answer:
      'rispon|rispost|contatt|ricontatt|richiam|legger|esamin|gestir|evader|riscontro|farci sentire|si metterà',
    soon: 'presto|breve|prima possibile|quanto prima|entro|ore_|giorni|lavorativ|al più|pazienza|domani|tempi|appena|tempestiv',
    machine: 'automatic|automat|non rispond|virtuale|robot',
    case: 'ticket|pratica|riferimento|protocollo|numero|segnalazione n|codice',
    away: "ferie|assen|fuori ufficio|fuori sede|chius|malattia|maternità|congedo|in viaggio|non sarò|saro' in ufficio|sarò in ufficio|trasferta|festiv|vacanz",
    when: 'fino a|rientr|torn|a partire|durante|lunedì|martedì|mercoledì|giovedì|venerdì|settimana|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|periodo',
    gone: 'non lavor|non fa più parte|non faccio più parte|in pensione|ha lasciato|ho lasciato|non è più attiv|non è più in uso|non più attivo',
    urgent: 'urgen|emergenz|immediat',
    instead: 'contatt|collega|rivolg|chiam|telefon|scriver|sostitu|al numero',
    unsubscribe:
      "disiscri|cancella l'iscri|annulla l'iscri|cancellati|cancellarti|disdici|nel browser|nel tuo browser|versione web|versione online|preferenze|non desidera ricevere|non desideri|non vuoi più|non ricevere più",
    state: 'risolt|chius|stato_|riapr|aggiornat|completat',
    challenge:
      'persona reale|essere una persona|confermare di essere|non sei un robot|antispam|richiede una verifica|lista bianca',
    confirm:
      "conferma la tua iscrizione|confermare l'iscrizione|conferma il tuo indirizzo|confermi il suo indirizzo|attiva il tuo account|conferma iscrizione",
  },
  {
    language: 'pt',
    message:
      'mensagem|e-mail|email|pedido|contacto|contato|questão|dúvida|formulário|solicitação|solicitaç|manifestação|pergunta|candidatura|reclamação|orçamento',
    arrive: 'receb|chegou|regist|enviad|encaminhad|recepç|em análise|foi aberto|protocol',
    thank: 'obrigad|agradec|gosto|ficamos felizes|prazer',
    write: 'contact|contat|escrev|interess|confian|procurar|visita',
    answer: 'respon|respost|retorn|contact|contat|entrar em|entraremos|notícias|ligar|analis|atend|trata',
    soon: 'breve|rápid|possível|horas|dias|úte|útil|prazo|dentro de|assim que|aguard|amanhã|paciência|ordem de chegada|logo que',
    machine: 'automátic|automatic|não respond|virtual|robô|assistente',
    case: 'ticket|protocolo|chamado|processo|referência|número|ocorrência',
    away: 'férias|ausent|ausência|fora do escritório|encerrad|fechad|baixa_|licença|de viagem|recesso|feriado|não estarei|indisponível|maternidade',
    when: 'até|desde|regress|retorn|volt|durante|partir|segunda|terça|quarta|quinta|sexta|semana|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
    gone: 'já não trabalh|não trabalho mais|não trabalha mais|não faz mais parte|não faço mais parte|já não faz parte|deixei a empresa|reformad|aposentad|deixou de exercer|não está mais em uso',
    urgent: 'urgen|emergência|imediat',
    instead: 'contact|contat|colega|ligue|telefon|escrev|dirij|substitu|fale com',
    unsubscribe:
      'cancelar a subscri|cancelar subscri|cancelar inscri|descadastr|descadastrar|remover|no navegador|no seu navegador|versão online|preferências|não deseja receber|não desejar receber|deixar de receber',
    state: 'resolvid|encerrad|fechad|concluíd|status|reabert|reabr|atualizad',
    challenge: 'pessoa real|confirme que|não é um robô|antispam|anti-spam',
    confirm:
      'confirme a sua subscrição|confirme sua inscrição|confirme o seu e-mail|confirme seu e-mail|ative a sua conta|confirmar inscrição',
  },
  {
    language: 'ca',
    message: 'missatge|correu|consulta|sol·licitud|pregunta|formulari|petició',
    arrive: 'rebut|arribat|registrat|enviat',
    thank: 'gràcies|agraï',
    write: 'contact|escriu|escrit|interès|confiança',
    answer: 'respon|respost|contest|contact|trucar|atendre',
    soon: 'aviat|breu|abans possible|hores|dies|laborable|quan puguem|termini|paciència',
    machine: 'automàtic|no responeu|no respongui',
    case: 'tiquet|referència|expedient|número',
    away: "vacances|absent|absència|fora de l'oficina|tancat|baixa_|permís|festiu",
    when: 'fins|torn|a partir|dilluns|dimarts|dimecres|dijous|divendres|setmana|gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre',
    gone: 'ja no treball|ja no form|jubila',
    urgent: 'urgen|emergènc',
    instead: 'contact|company|truqu|escriviu|adreceu',
    unsubscribe: "donar-se de baixa|dona't de baixa|donar de baixa|al navegador|preferències",
    state: 'resolt|tancat|estat',
    challenge: 'persona real',
    confirm: 'confirma la subscripció|confirma el teu correu',
  },
  {
    language: 'ro',
    message: 'mesaj|solicit|cerer|e-mail|email|întrebare|formular|sesizare',
    arrive: 'primit|recepționat|înregistrat|ajuns|trimis|preluat',
    thank: 'mulțum|vă mulțumim|apreciem',
    write: 'contact|scris|interes|încredere',
    answer: 'răspun|contact|reveni|sun_|suna|analiz|prelucr|procesa',
    soon: 'curând|cel mai scurt|cât mai|ore_|zile|lucrătoare|termen|maxim|scurt timp|răbdare|mâine',
    machine: 'automat|nu răspunde|nu răspundeți|virtual',
    case: 'tichet|ticket|număr|referință|dosar',
    away: 'concediu|absen|nu sunt la birou|plecat|închis|vacanță|indisponibil|sărbător',
    when: 'până|revin|întor|între|luni_|marți|miercuri|joi_|vineri|ianuarie|februarie|martie|aprilie|mai_|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie',
    gone: 'nu mai lucr|nu mai fac parte|nu mai face parte|pensionat|nu mai este folosit',
    urgent: 'urgen',
    instead: 'contact|coleg|sunați|telefon|scrieți|adres',
    unsubscribe: 'dezabon|în browser|versiunea online|preferințe|nu mai doriți|nu mai primi',
    state: 'rezolvat|închis|stare|redeschis|actualizat',
    challenge: 'persoană reală|nu sunteți robot',
    confirm: 'confirmați abonarea|confirmă abonarea|confirmați adresa|activați contul',
  },
];
