import type { PhraseBook } from './book.ts';

export const it: PhraseBook = {
  languages: ['it'],
  received: `
    (abbiamo|ho) (ricevuto|preso in carico|registrato)
    (la (sua|tua|vostra)|il (suo|tuo|vostro)|il|la)( \\w+)? ?(messaggio|richiesta|email|e-?mail|mail|domanda|segnalazione|modulo|ordine|iscrizione|candidatura|comunicazione|ticket)…(è|sono|verrà|sarà) (stat[oa] |correttamente |stata correttamente )*(ricevut[oa]|inviat[oa]|registrat[oa]|inoltrat[oa]|pres[oa] in carico|apert[oa]|creat[oa]|trasmess[oa]|spedit[oa]|evas[oa]|acquisit[oa])
    (confermiamo|conferma di|confermare)…(ricezione|avvenuta|ricevimento|ricevuto)
    (ricevuta|conferma) (di|della) (ricezione|lettura|sua|tua|avvenuta|invio)
    inviat[oa] (con successo|correttamente)
  `,
  thanks: `
    grazie (mille )?(per|di) (averci|aver|il (suo|tuo|vostro)|la (sua|tua|vostra)|l'interesse|contattarci|contattato|essersi|esserti|il messaggio|la richiesta)
    (la|ti|vi) ringraziamo…(per|di|dell)
  `,
  promise: `
    (la|ti|vi|le|un|una|il|i|nostro|sarà|verrà|nostri)…(ricontatteremo|contatteremo|risponderemo|risponderà|contatterà|ricontatterà|ricontattat[oa]|contattat[oa]|rispondere|daremo|risposta|ricontattare|operatore)…(possibile|presto|breve|entro|prima|ore|giorni|al più)?
    (al più presto|il prima possibile|quanto prima|nel più breve tempo|a breve|prima possibile|appena possibile|tempestivamente|nel minor tempo)
    entro (le )?(prossime )?(\\d+|24|48)…(ore|giorni|h\\b)
    a causa (dell'|del)…(elevato|alto|grande|numero|volume)
  `,
  automatic: `
    (questo|questa|il presente|la presente|messaggio|email|e-?mail|mail|risposta)…(automatic[oa](mente)?|generat[oa] automaticamente|in automatico)
    (risposta|messaggio|e-?mail|risponditore|conferma) automatic[oa]
    (generat[oa]|inviat[oa]) (automaticamente|in automatico)
  `,
  noReply: `
    (si prega di |ti preghiamo di |la preghiamo di |per favore )?(non (rispondere|rispondete|rispondi|risponda))( a| direttamente)?
    (casella|indirizzo)…(non (è )?(presidiat|monitorat|abilitat|controllat|attiv))
  `,
  copy: `
    (copia|riepilogo|dettagli|contenuto|dati|testo|riassunto) (del|della|dei|di) (su[oa]|tu[oa]|messaggio|richiesta|dati|vostr[oa]|modulo)
    (di seguito|ecco|qui sotto|riportiamo|in allegato)…(copia|riepilogo|dati|dettagli|messaggio|richiesta|testo|informazioni)
    (ha|hai) (inviato|scritto|inserito|richiesto|fornito|compilato)…(seguent|:)
    (il (suo|tuo)|la (sua|tua)) (messaggio|richiesta|domanda) ?:
    (messaggio|mail|e-?mail|inviato|richiesta) (inviat[oa] )?(dal|tramite|attraverso|da) (il |la |nostro |vostro )?(form|modulo|sito|pagina)
  `,
  ticket: `
    (ticket|richiesta|pratica|segnalazione|caso|riferimento|protocollo|chiamata)( n[°º.]?| numero| id| #|:| :)+
    (numero|codice|n[°º.]) (di |della |del )?(ticket|richiesta|pratica|riferimento|segnalazione|protocollo)
    (è stat[oa] |abbiamo )(apert[oa]|creat[oa]|aperto|creato|assegnat[oa])…(ticket|richiesta|numero|pratica|segnalazione)
  `,
  absent: `
    (sono|sarò|siamo|saremo|è|sarà|attualmente|mi trovo)( attualmente| al momento| momentaneamente)? ?(assente|assenti|in ferie|fuori (ufficio|sede)|in vacanza|in maternità|in malattia|in trasferta|in viaggio|fuori dall'ufficio|fuori per|in congedo|non disponibile)
    (fuori ufficio|assenza (dal|fino|per)|in ferie (dal|fino|da)|assente dal|chiusura (estiva|aziendale|natalizia|per ferie))
    (rientro|rientrerò|sarò di ritorno|torno|tornerò|al mio (rientro|ritorno)|di nuovo in ufficio)
    (non (lavoro|lavora|fa|faccio) più|ha (lasciato|cessato)|non è più)…(azienda|parte|attiv|collabor|presso|in servizio)?
    (accesso) (limitato)…(mail|posta|email)
    (uffici|azienda|studio|negozio)…(chius[oi])
  `,
  absentHint: `
    (per|in caso di)( \\w+)? (urgenze|urgenza|urgenti|emergenz[ae]|necessità|comunicazioni urgenti|questioni urgenti)
    (contattare|rivolgersi|scrivere|chiamare)…(collega|colleghi|ufficio|segreteria|collaborat)
    (durante|in) (la )?mia assenza
  `,
  absentSubject: `
    fuori (ufficio|sede)|assen(te|za)|ferie|in vacanza|maternità|chiusura
  `,
  automaticSubject: `
    (risposta|messaggio|risponditore|conferma) automatic[oa]|^automatic[oa]|autorisposta
  `,
  receivedSubject: `
    (conferma|ricevuta|avvenuta) (di |della |dell')?(ricezione|richiesta|invio|contatto|iscrizione|messaggio|ricevimento|ordine|ricevut)
    grazie per (averci|aver|la|il)
    (abbiamo ricevuto) (la|il)
    (la (sua|tua)|il (suo|tuo)|nuova|richiesta) (richiesta|messaggio|contatto|email|ordine|domanda|informazioni|di contatto|di informazioni|assistenza)
    (ticket|richiesta|segnalazione|pratica).{0,30}(n[°º]|#|apert|ricevut|creat|\\[|registrat)
    (modulo|form) (di )?contatt[oi]|contatto (dal|da) (sito|web)
    copia (del|della)
  `,
  undelivered: `
    (non (è stato|è|sono stati|può|possibile|ha potuto|è stato possibile))…(consegnat[oi]|consegnare|recapitat[oi]|recapitare|inviat[oi]|inviare|essere (consegnat|recapitat)|raggiunger)
    (errore|mancat[ao]|impossibile|problema|fallit[ao])…(consegna|recapito|consegnare|recapitare|invio|destinatari)
    (utente|destinatario|indirizzo|casella|account)…(sconosciut[oa]|inesistente|non esiste|pien[oa]|non trovat[oa]|non valid[oa]|disabilitat|superato|non è stato trovato)
  `,
  undeliveredSubject: `
    (mancata|mancato|errore|impossibile|notifica|stato|avviso).{0,40}(consegna|recapito|consegnare|recapitare|invio|mancat)
    (messaggio|mail|posta) (non|respint|restituit)
    non (consegnat|recapitat|recapitabile)
  `,
  bulkFooter: `
    (cancellar|disiscriver|annulla|cancella|disiscrivi|rimuover|cancellazione)[a-z]*…(iscrizione|newsletter|lista|mailing|indirizzo|sottoscrizione|ti|si)
    (disiscri|cancellati|cancellarsi|disiscrizione)
    (non (desideri|desidera|vuoi|vuole))…(ricevere|più)
    (visualizz|leggi|vedi|vedere|problemi)…(browser|online|web|correttamente)
    (ricevi|riceve|ricevete|hai ricevuto|ha ricevuto)…(perché|poiché|in quanto|iscritt)
    (gestisci|modifica|aggiorna)…(preferenze|profilo|iscrizione)
  `,
  marketing: `
    newsletter|comunicato stampa|bollettino
    \\d{1,3} ?% (di sconto|sconto)
    (acquista|scopri|approfitta|clicca|iscriviti|registrati|prenota|leggi tutto|scopri di più|continua a leggere|ordina|partecipa|scarica)( ora| subito| qui| adesso)?
    (offert[ae]|sconto|promozione|saldi|omaggio|concorso|buono) (special|esclusiv|fino|del|su|limitat|valid)
    (informativa (sulla )?privacy|tutti i diritti|seguici|note legali|gdpr|trattamento dei dati)
    (gentil[ei]|cari?|egregi) (client[ei]|soci[o]?|utent[ei]|amici|colleghi|iscritt[oi]|lettor[ei])
    (la tua|il tuo|la sua|il suo) (fattura|ordine|spedizione|abbonamento|account|bolletta)
  `,
  personal: `
    (io|le (allego|invio|confermo|scrivo|mando|comunico)|ti (allego|invio|confermo|scrivo|mando)|ho (visto|parlato|controllato|letto|verificato|provato)|credo|penso|spero|vorrei|volevo|posso|non posso|mi (dispiace|scuso|può|puoi|sembra|serve|servirebbe|piacerebbe|faccia|fai)|sono (interessat|d'accordo|contento|sicur))
    (può|puoi|potrebbe|potresti|ha|hai|vuole|vuoi|sa|sai|quando|quanto)( \\w+)? ?(dirmi|mandarmi|inviarmi|confermarmi|farmi|indicarmi|pensi|pensa)
    (in allegato|come d'accordo|come da accordi|in risposta alla|in merito|riguardo|purtroppo|certo|certamente|va bene|d'accordo|ok,|fammi sapere|mi faccia sapere|resto a disposizione|rimango a disposizione)
    (il prezzo|il costo|la risposta|i tempi) (è|sono|sarebbe|sarà)
    (il mio|la mia) (collega|capo|numero|cellulare|domanda|opinione)
  `,
  teamSignOff: `
    (il |lo )?(team|staff) (di )?[^.!?\\n,]{0,40}|servizio (clienti|assistenza)|assistenza clienti|ufficio (clienti|commerciale|relazioni)
  `,
  formLabels: `
    nome
    cognome
    nome e cognome
    il tuo nome
    e-?mail
    indirizzo e-?mail
    la tua e-?mail
    telefono
    tel
    cellulare
    oggetto
    messaggio
    il tuo messaggio
    richiesta
    note
    azienda
    società
    indirizzo
    città
    cap
    provincia
    comune
    paese
    data
    commento
    codice fiscale
    privacy
  `,
};
