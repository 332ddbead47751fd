import type { PhraseBook } from './book.ts';

export const fr: PhraseBook = {
  languages: ['fr'],
  received: `
    nous (avons|venons de) (bien )?(reçu|recevoir|enregistré|pris en compte|pris connaissance)
    j'ai bien reçu votre
    (votre|vos) (message|demande|courriel|e-?mail|mail|formulaire|candidature|inscription|requête|commande|question|courrier|réclamation|réponse|données|informations|soumission)…(a|ont|est|sont)( bien)? ?(été|bien)? ?(reçue?s?|envoyée?s?|transmise?s?|enregistrée?s?|prise?s? en compte|parvenue?s?|créée?|arrivée?|adressée?)
    (accusons|accuser|accuse) (bonne )?réception
    accusé de réception|confirmation de réception|bien été (envoyé|reçu|transmis|enregistré|pris en compte)e?
    (nous )?(vous )?confirm(ons|er|e)…(réception|bien reçu|prise en compte)
    (est|sera) (en cours de|traitée? |étudiée? )…(traitement|par|dans)
  `,
  thanks: `
    (merci|remercions|remercie|remerciement)…(de nous avoir contacté|de (nous )?(contacter|votre|l'intérêt)|pour (votre|l'intérêt|vos)|d'avoir (contacté|pris contact|choisi|utilisé)|votre (message|demande|intérêt|confiance|visite)|de (l'intérêt|l'attention))
  `,
  promise: `
    (nous|notre|nos|un|une|le|l'|on)…(reviendrons|reviendra|répondrons|répondra|répondre|recontacterons|recontactera|contacterons|contactera|recontacter|traiterons|traitera|revenons|efforçons|faisons notre possible|mettrons|prendrons|prendra|mettra|rappellera|ne manquerons pas|mettons tout en œuvre)…(vers vous|contact|meilleurs délais|vous|rapidement|délais|bref|possible|rapide|demande|au plus)
    (dans|sous) (les|un|le)? ?(plus brefs|meilleurs|délai|bref|prochaines|plus court|délais|\\d+|24|48)…(délais?|délai|heures|h\\b|jours)
    (dès que|aussi vite que|le plus rapidement|aussi rapidement que|au plus vite|prochainement|très (vite|bientôt|rapidement))( possible)?
    en raison (du|d'un) (grand|nombre|volume|fort)
  `,
  automatic: `
    (ceci|ce (message|mail|courriel|e-?mail)|cet e-?mail|message|réponse|courriel|mail)…(automatique(ment)?|généré|automatisée?)
    (envoyé|généré|transmis) automatiquement
    réponse automatique|répondeur automatique|message automatique|accusé de réception automatique
  `,
  noReply: `
    (merci de ne pas|ne pas|veuillez ne pas|nous vous (remercions|prions) de ne pas|prière de ne pas|inutile de) (y )?(répondre|répondez)
    (ne répondez pas|n'y répondez pas|ne pas y répondre)
    adresse…(non (consultée|surveillée|lue)|n'est pas (consultée|lue|relevée)|ne (peut|permet)…(répondre|recevoir))
  `,
  copy: `
    (voici|ci-dessous|ci-après|vous trouverez|pour rappel|pour mémoire|ci-joint|rappel)…(copie|récapitulatif|détails?|contenu|résumé|texte|rappel|informations|données)
    (copie|récapitulatif|contenu|détail|résumé|rappel|texte) de (votre|vos|la|ce) (message|demande|envoi|formulaire|données|informations|soumission|question)
    (vous nous avez|vous avez)( bien)? (envoyé|transmis|écrit|saisi|soumis|adressé|renseigné|posté) (le|les|la|l)…(suivante?s?|:)
    (votre|vos) (message|demande|informations|coordonnées|données|question) ?:
    (message|mail|e-?mail|envoyé) (envoyé )?(depuis|via|à partir du|par|du) (le |la |votre |notre )?(formulaire|site|page)
  `,
  ticket: `
    (ticket|dossier|demande|référence|incident|requête|suivi)( ?n°| numéro| n\\.?| :| #| no)
    (numéro|n°|référence) (de |du |d')?(ticket|dossier|demande|suivi|incident|référence|votre)
    (un |votre |le )?(ticket|dossier|incident)…(a été|est) (créé|ouvert|enregistré|généré)
    (rappeler|indiquer|mentionner|conserver|préciser|modifier|laisser)…(numéro|référence|objet|sujet)
  `,
  absent: `
    (je suis|je serai|suis|serai|sera|est|actuellement|nous sommes|serons|étant)( actuellement| également| temporairement| momentanément)? ?(absente?s?|en (congés?|vacances|déplacement|formation|arrêt|mission|télétravail jusqu)|indisponible|hors du bureau|à l'étranger|en repos)
    (absente?|absence|congés?|vacances) (du|jusqu|de|pour|à|depuis)
    (de retour|mon retour|à mon retour|serai de retour|dès mon retour|reprendrai|je reviendrai|retour (le|prévu))
    (message|notification|avis) d'absence
    (ne travaille plus|a quitté|ai quitté|ne fait plus partie|ne fais plus partie|n'est plus en poste|plus (dans|au sein de) (l'entreprise|la société))
    (congé (de )?(maternité|parental|paternité|annuel|maladie))
    (accès|connexion)…(limité|restreint)…(mails?|messagerie|courriels?|internet|messages)
    (bureaux?|agence|société|entreprise|magasin|services?) (est|sont|sera|seront) fermée?s?
    absente? du bureau
  `,
  absentHint: `
    (en cas d'|pour toute |pour une |si |en )(urgence|urgent|demande urgente|question urgente|c'est urgent)
    (contacter|adresser|joindre|contactez|écrire)…(ma collègue|mon collègue|mon assistante|mes collègues|mon secrétariat|le secrétariat)
    (pendant|durant|en) (mon|cette|notre) (absence|période)
    (votre|vos) (message|mail|courriel|e-?mail)s?…(ne (sera|seront) pas|sera traité|lu à)
  `,
  absentSubject: `
    absen(t|te|ce)\\b
    (en )?(congés?|vacances|déplacement)
    (hors|pas) (du|au) bureau
    réponse automatique d'absence
  `,
  automaticSubject: `
    réponse automatique|réponse auto|message automatique|^automatique|auto-?réponse
  `,
  receivedSubject: `
    (accusé|confirmation|avis) de (réception|votre|la|prise|dépôt|l'envoi|demande|contact|message)
    (merci|nous vous remercions) (de|pour|d')
    (votre|vos) (demande|message|contact|mail|e-?mail|courriel|candidature|formulaire|question|requête|inscription|commande)( |$|:)
    nous avons (bien )?reçu
    (ticket|demande|dossier|incident|requête).{0,30}(n°|#|créé|reçu|enregistr|confirm|prise en compte|\\[)
    (formulaire|prise) de contact|contact (via|depuis)
    copie de votre
  `,
  undelivered: `
    (n'a|n'ont|n'a pas|n'ont pas|ne peut|ne peuvent|impossible)…(pu|pas)? ?(être )?(remis|délivré|distribué|envoyé|transmis|livré|acheminé|aboutir|remettre|distribuer|livrer)e?s?
    (échec|erreur|problème|échoué|non-?remise|non remis|non distribu)…(remise|distribution|livraison|message|destinataires?|envoi|acheminement|able|é)?
    (destinataire|adresse|utilisateur|boîte|compte|boite)…(inconnue?|introuvable|n'existe pas|pleine?|inexistante?|invalide|saturée|désactivée?|a été refusé|rejeté)
  `,
  undeliveredSubject: `
    (échec|erreur|notification|rapport|avis|état|statut).{0,30}(remise|distribution|livraison|envoi|non.?remise|d'état)
    (non|pas) (remis|distribu|délivr|livr)
    courrier (non|retourné)|message (non|retourné|rejeté)
    undelivered|impossible de (remettre|livrer)
  `,
  bulkFooter: `
    (se |vous |me )?(désabonner|désinscrire|désabonnement|désinscription|désinscrivez|désabonnez)
    (ne (souhaitez|voulez|désirez)?…plus)…(recevoir|être informé)|ne plus recevoir
    (version|voir|consulter|visualiser|lire|affiche)…(en ligne|navigateur|web)
    (vous recevez|cet e-?mail|ce message|ce courriel)…(car|parce que|a été envoyé à|abonné|inscrit|parce qu)
    (gérer|modifier|mettre à jour)…(préférences|abonnement|profil|inscription)
    (carnet d'adresses|lien de désabonnement)
  `,
  marketing: `
    newsletter|lettre d'information|infolettre|communiqué de presse
    \\d{1,3} ?% (de (réduction|remise)|offert)
    (profitez|découvrez|cliquez|inscrivez-vous|réservez|commandez|j'en profite|en savoir plus|lire la suite|achetez|téléchargez|participez)
    (offre|promo|promotion|soldes|remise|réduction|jeu concours|bon plan|vente privée|prix)s? (spéciale|exclusive|exceptionnelle|du|de|limitée|flash|sur)
    (mentions légales|politique de confidentialité|tous droits réservés|suivez-nous|données personnelles)
    (chers?|chères?) (clients?|amis?|adhérents?|membres?|collègues|abonnés?|lecteurs?|tous)
    (votre|vos) (facture|commande|colis|livraison|relevé|abonnement)
  `,
  personal: `
    (je|j'ai|j'aimerais|j'aurais|j'espère|j'attends|je vous|je te|je suis (désolé|ravi|d'accord|à votre)|je pense|je crois|je peux|je ne|je voudrais|je souhaite|je viens|je vais|j'avais|j'en|je reste|je l'ai)
    (pouvez-vous|pourriez-vous|avez-vous|êtes-vous|souhaitez-vous|voulez-vous|est-ce que|qu'en pensez|peux-tu|pourrais-tu|as-tu|dites-moi|n'hésitez pas|tiens-moi|dis-moi|quel est|quelle est)
    (ci-joint|en pièce jointe|comme convenu|suite à (notre|votre|nos)|en réponse à votre|concernant votre|malheureusement|par contre|en effet|effectivement|d'accord|désolée?|voici (le|la|les|mon))
    (le prix|le tarif|le délai|le coût|la réponse) (est|sera|serait|s'élève)
    (mon|ma|mes) (collègue|patron|numéro|portable|avis|question)
  `,
  teamSignOff: `
    l'équipe [^.!?\\n,]{0,40}|(le )?service (client(s|èle)?|consommateurs?|commercial|après-vente|relation)|votre conseiller
  `,
  formLabels: `
    nom
    votre nom
    prénom
    nom et prénom
    nom de famille
    e-?mail
    courriel
    adresse e-?mail
    adresse mail
    adresse électronique
    votre e-?mail
    mail
    téléphone
    tél
    numéro de téléphone
    portable
    sujet
    objet
    message
    votre message
    commentaires?
    question
    demande
    société
    entreprise
    adresse
    ville
    code postal
    pays
    civilité
    motif
    date
    service
  `,
};
