import type { PhraseBook } from './book.ts';

export const es: PhraseBook = {
  languages: ['es', 'ca', 'gl'],
  received: `
    (hemos|he) (recibido|registrado|tomado nota|recibido correctamente)
    (su|tu|el|la|sus|tus) (mensaje|solicitud|consulta|correo|e-?mail|formulario|petición|pedido|inscripción|reclamación|datos|comentario|mail|pregunta|ticket|información)…(ha|han|fue|fueron|está|se ha|se han) (sido )?(correctamente )?(recibid[oa]s?|enviad[oa]s?|registrad[oa]s?|recepcionad[oa]s?|cread[oa]|generad[oa]|tramitad[oa]|siendo|recogid[oa])
    (acusamos|confirmamos|acuse de|confirmación de) (la )?(recibo|recepción|el recibo)
    se ha (enviado|recibido|registrado|creado) (correctamente|con éxito|su|tu|un)
    (estamos|está) (procesando|tramitando|revisando|siendo)…(solicitud|consulta|mensaje|petición)
  `,
  thanks: `
    (muchas )?gracias por (contactar|contactarnos|contactarte|ponerse|ponerte|escribir|escribirnos|comunicarse|comunicarte|su|tu|enviar|el interés|confiar|visitar|rellenar|completar|elegir|utilizar)
    (le|te) agradecemos…(interés|contact|mensaje|consulta|haber|que)
    agradecemos (su|tu|el)
  `,
  promise: `
    (nos|le|te|les|un|una|nuestro|nuestra|en|se)…(pondremos|pondrá|responderemos|responderá|contestaremos|contestará|contactaremos|contactará|atenderemos|atenderá|comunicaremos|daremos respuesta|estaremos|dará respuesta|llamaremos|pondrán|contactarán|remitiremos)…(contacto|breve|posible|brevedad|usted|ti|contigo|antes|horas|días|pronto|le|consulta|solicitud)
    (a la mayor brevedad|en breve|lo antes posible|con la mayor brevedad|a la brevedad|tan pronto como|cuanto antes|lo más pronto posible|en el menor tiempo|próximamente)
    (en|dentro de|en un plazo)( un| el| las)?( plazo)?( máximo)?( de)? (próximas|\\d+|24|48)…(horas|días)
    (te|le|nos) (contactaremos|responderemos|contestaremos|llamaremos|pondremos)
    debido al (alto|elevado|gran) (volumen|número)
  `,
  automatic: `
    (este|esta|es un|es una)…(automátic[oa]|generado automáticamente|automáticamente)
    (respuesta|mensaje|correo|e-?mail|notificación|contestación) (automátic[oa]|generad[oa] (automáticamente|por))
    (generado|enviado|enviada) (de forma |de manera )?automátic
    contestador automático|autorespuesta|auto-respuesta
  `,
  noReply: `
    (por favor,? )?(no (responda|responder|conteste|respondas|contestes|contestar))( a)?( este| esta| al| directamente)?
    (dirección|buzón|cuenta|correo)…(no (es|está) (atendid|monitorizad|revisad|supervisad)|no admite respuestas|solo (para )?(envío|salida))
    no es necesario (que )?(responda|responder|conteste)
  `,
  copy: `
    (copia|resumen|detalles?|contenido|datos|transcripción) de (su|tu|la|los|el|sus) (mensaje|solicitud|consulta|formulario|envío|datos|petición|correo|información|comentario)
    (a continuación|estos son|aquí|le mostramos|adjunt)…(copia|resumen|datos|detalles|información|mensaje)
    (ha|has|nos ha) (enviado|escrito|remitido|facilitado|introducido|indicado) (el|los|la|las|lo) (siguiente|siguientes|mensaje|datos)
    (su|tu) (mensaje|consulta|solicitud|comentario|datos|pregunta) ?:
    (mensaje|correo|e-?mail|enviado|consulta) (enviado )?(desde|a través del?|mediante|por) (el |la |nuestro |su |nuestra )?(formulario|web|página|sitio)
  `,
  ticket: `
    (ticket|caso|incidencia|solicitud|expediente|referencia|consulta|folio|petición|reclamo|orden)( n[º°o]\\.?| número| núm\\.?| id| #| es| :|:)
    (número|n[º°]|código) de (ticket|caso|incidencia|solicitud|referencia|expediente|seguimiento|folio|consulta|atención)
    (se ha|ha sido|hemos|fue) (creado|generado|abierto|registrado|asignado)…(ticket|caso|incidencia|solicitud|número)
  `,
  absent: `
    (estoy|estaré|me encuentro|me encontraré|estamos|está|estará|actualmente)…(fuera de (la oficina|mi oficina|oficina|la ciudad)|de vacaciones|ausente|de baja|de viaje|de permiso|de licencia|disfrutando|en vacaciones)
    (fuera de (la )?oficina|ausencia (temporal|de la oficina|hasta)|periodo vacacional|vacaciones (desde|hasta|del))
    (regreso|regresaré|vuelvo|volveré|retorno|me reincorporo|reincorporaré|reincorporación|estaré de vuelta|a mi (regreso|vuelta))
    (ya no (trabajo|trabaja|pertenece|presta|labora)|ha dejado de (trabajar|pertenecer)|he dejado de)
    (baja|licencia) (de |por )?(maternidad|paternidad|médica|maternal)
    (acceso )(limitado|restringido)…(correo|e-?mail|internet)
    (oficinas?|tienda|empresa)…(permanecer|estar|está)[a-zá]* cerrad
  `,
  absentHint: `
    (en caso de|si es|para|ante|por|cualquier|si su|si tu)( un| una| cualquier| algún| alguna| asunto)* (urgencia|urgente|urgentes|emergencia)
    (puede|pueden|puedes|favor de|por favor) (contactar|dirigirse|comunicarse|escribir)…(mi compañer|mi colega|mis compañer|a mi)
    (durante|en) mi ausencia
  `,
  absentSubject: `
    fuera de (la )?oficina|ausen(te|cia)|vacaciones|no disponible|de baja|ya no trabaj
  `,
  automaticSubject: `
    (respuesta|mensaje|correo|contestación) automátic[oa]|autorespuesta|^automátic|auto ?respuesta
  `,
  receivedSubject: `
    (acuse|confirmación|confirmacion|recepción|recepcion) de (recibo|recepción|su|tu|solicitud|envío|la|contacto|mensaje|consulta|formulario)
    (muchas )?gracias por (su|tu|contactar|escribir|ponerse|comunicarse|el)
    (hemos recibido|recibimos) (su|tu)
    (su|tu|nueva|nuevo) (solicitud|consulta|mensaje|correo|petición|contacto|ticket|caso|inscripción|pedido)( |$|:)
    (ticket|caso|incidencia|solicitud|consulta|reclamo).{0,30}(n[º°]|#|cread|recib|registrad|\\[|abiert)
    (formulario|solicitud) de contacto|contacto (desde|web)
    copia de (su|tu)
  `,
  undelivered: `
    (no (se )?(ha|han|pudo|puede|pudieron|fue|pueden|ha podido|se pudo|hemos podido))…(entregad[oa]|entregar|enviar|enviado|ser entregad|entregarse|entrega)
    (error|fallo|falló|problema|fallida)…(entrega|envío|destinatario|entregar)
    (usuario|destinatario|dirección|buzón|cuenta|casilla)…(desconocid[oa]|no existe|llen[oa]|inexistente|no (se )?encontr|inválid|no válid|excedid|inactiv)
    (mensaje|correo) (devuelto|rechazado|no entregado)
  `,
  undeliveredSubject: `
    (no (se )?(entregad|pudo|puede|ha podido)|no se ha|error|fallo|falló|notificación|estado|problema|aviso).{0,40}(entrega|enviar|entregar|mensaje|correo|envío)
    (mensaje|correo) (no entregado|devuelto|rechazado|no)
    devuelto|no entregad
  `,
  bulkFooter: `
    (darse|darte|dar|dese|date|cancelar|anular|cancele)( de)? (de baja|baja|la suscripción|su suscripción|tu suscripción|suscripción)
    (si )?(no|ya no) (desea|deseas|quiere|quieres)( seguir)?( recibir| recibiendo)
    (ver|visualizar|leer|no (puede|puedes) ver|abrir)…(navegador|versión (web|online)|en línea|correctamente|online)
    (recibe|recibes|ha recibido|has recibido|está recibiendo|estás recibiendo)…(porque|ya que|este (correo|mensaje|e-?mail|boletín))
    (este (correo|mensaje|e-?mail)) (fue|ha sido|se ha) (enviado|dirigid)
    (gestionar|actualizar|modificar|cambiar)…(preferencias|suscripción|perfil|datos)
  `,
  marketing: `
    newsletter|boletín|nota de prensa|comunicado de prensa
    \\d{1,3} ?% (de descuento|dto|off)
    (compra|compre|aprovecha|aproveche|descubre|descubra|regístrate|regístrese|haz clic|haga clic|ver más|leer más|más información|inscríbete|inscríbase|reserva ya|suscríbete|participa)
    (oferta|descuento|promoción|rebajas|sorteo|cupón|gratis|precio)s? (especial|exclusiv|de|limitad|hasta|en|por)
    (política de privacidad|todos los derechos|aviso legal|síguenos|protección de datos)
    (estimad[oa]s?|querid[oa]s?) (client|soci|amig|usuari|compañer|colega|suscriptor|lector|señor)
    (su|tu) (factura|pedido|envío|recibo|suscripción|cuenta)
  `,
  personal: `
    (yo |le (adjunto|envío|comento|confirmo|escribo|llamo|informo de que|paso)|te (adjunto|envío|comento|confirmo|escribo|llamo|mando|paso)|he (visto|hablado|revisado|enviado|leído|comprobado|estado)|creo que|pienso|espero que|necesito|quisiera|quería|me gustaría|puedo|no puedo|tengo|estoy (interesad|segur|de acuerdo|intentando)|lo siento|disculpe|perdone|perdona|me parece)
    (podría|puede|puedes|podrías|tiene|tienes|quiere|quieres|le parece|te parece|sabe|sabes|cuándo|qué te|avísame|avíseme|dígame|dime|no dude|no dudes)
    (adjunto|en respuesta a su|respecto a|según lo|como acordamos|como hablamos|lamentablemente|por desgracia|de acuerdo|claro|por supuesto|efectivamente|vale,)
    (el precio|el coste|el plazo|la respuesta) (es|sería|será)
    (mi (compañero|compañera|jefe|número|teléfono|opinión|pregunta))
  `,
  teamSignOff: `
    (el |su |tu )?equipo (de|del) [^.!?\\n,]{0,40}|(servicio|atención|departamento) (de |al |de atención )(cliente|usuario|soporte|clientes|ventas)|(atención al cliente|servicio al cliente|soporte técnico)
  `,
  formLabels: `
    nombre
    su nombre
    tu nombre
    nombre completo
    nombre y apellidos
    apellidos?
    correo( electrónico)?
    e-?mail
    su correo
    teléfono
    telefono
    móvil
    celular
    asunto
    mensaje
    su mensaje
    tu mensaje
    comentarios?
    consulta
    empresa
    dirección
    ciudad
    código postal
    provincia
    país
    localidad
    fecha
    motivo
    dni
  `,
};
