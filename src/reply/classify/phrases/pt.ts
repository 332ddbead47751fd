import type { PhraseBook } from './book.ts';

export const pt: PhraseBook = {
  languages: ['pt', 'gl'],
  received: `
    (recebemos|recebi|acabamos de receber|registramos|registámos) (a |o |com |seu |sua )?(sucesso|sua|seu|tua|teu|vossa|vosso|mensagem|contato|contacto|solicitação|pedido|e-?mail)
    (sua|seu|a sua|o seu|a|o|tua|teu) (mensagem|solicitação|pedido|contato|contacto|e-?mail|email|formulário|inscrição|chamado|dúvida|manifestação|questão|reclamação|ticket)…(foi|foram|está|encontra-se) (já )?(recebid[oa]|enviad[oa]|registrad[oa]|registad[oa]|encaminhad[oa]|criad[oa]|abert[oa]|processad[oa]|submetid[oa]|cadastrad[oa]|sendo)
    (confirmamos|acusamos|confirmação d[eo]|confirmar)…(recebimento|receção|recepção|a recepção|o recebimento)
    enviad[oa] com sucesso
    estamos (a processar|processando|analisando|a analisar)…(pedido|solicitação|mensagem)
  `,
  thanks: `
    (muito )?obrigad[oa]( desde já)? (por|pelo|pela) (entrar|contactar|contatar|seu|sua|o seu|a sua|nos|enviar|escrever|interesse|contato|contacto|ter|sua mensagem|preencher|escolher)
    agradecemos (o|a|pelo|pela|seu|sua|desde|por)
  `,
  promise: `
    (em breve|o mais breve|o mais rápido|brevemente|assim que|logo que|o quanto antes|com a maior brevidade|dentro em breve|na maior brevidade)( possível| que possível| nos for)?
    (entraremos|entrará|responderemos|responderá|retornaremos|retornará|retorno|contactaremos|contataremos|daremos|será respondid[oa]|iremos (responder|entrar|analisar)|vamos (responder|entrar|analisar)|aguarde)…(contato|contacto|breve|possível|retorno|resposta|horas|dias|você|si)?
    (no prazo|em até|dentro de|num prazo|nas próximas)( máximo)?( de)? ?(\\d+|24|48|vinte|dois|três)…(horas|dias|úteis)
    devido (ao|à|a um)…(volume|número|quantidade|elevado|grande)
  `,
  automatic: `
    (esta|este|essa|esse|mensagem|e-?mail|resposta|é uma|é um)…(automátic[oa](mente)?|gerad[oa] automaticamente)
    (resposta|mensagem|e-?mail|confirmação) automátic[oa]
    (gerad[oa]|enviad[oa]) (automaticamente|de forma automática)
  `,
  noReply: `
    (por favor,? |favor )?(não (responda|responder|respondas))( a)?( este| esta| a este| a esta| diretamente)?
    (caixa|endereço|e-?mail|conta)…(não (é|está) (monitorad|monitorizad|lid|verificad)|não recebe)
  `,
  copy: `
    (cópia|resumo|detalhes|conteúdo|dados) (da|do|de) (sua|seu|mensagem|solicitação|pedido|formulário|contato|contacto|envio|dados|tua)
    (segue|abaixo|veja|confira|a seguir|seguem|eis)…(cópia|resumo|dados|detalhes|mensagem|informações|conteúdo)
    (você|o senhor) (enviou|escreveu|preencheu|informou|solicitou)…(seguinte|:)
    (sua|a sua|o seu|seu) (mensagem|pedido|comentário|dúvida) ?:
    (mensagem|e-?mail|enviad[oa]|contato|contacto) (enviad[oa] )?(pelo|através do|via|a partir do|do) (formulário|site|website|nosso|seu|página)
  `,
  ticket: `
    (ticket|chamado|protocolo|solicitação|pedido|caso|ocorrência|atendimento|processo|referência)( n[º°o.]+| número| id| #|:| :)+
    (número|n[º°]|código) (de|do|da) (ticket|chamado|protocolo|solicitação|atendimento|referência|processo|pedido|caso)
    (foi|hemos|temos) (criado|aberto|gerado|registrado|registado)…(ticket|chamado|protocolo|pedido|número)
  `,
  absent: `
    (estou|estarei|encontro-me|estamos|estaremos|está|estará|encontra-se|me encontro|atualmente)…(ausente|de férias|fora do escritório|em férias|em viagem|de licença|fora da empresa|em licença|fora do país|de baixa|em gozo)
    (fora do escritório|ausência (do|temporária|até)|férias (de|até|entre|do)|licença (maternidade|médica|de maternidade|parental))
    (retorno|retornarei|regresso|regressarei|volto|voltarei|estarei de volta|meu (retorno|regresso))( \\w+)? (no dia|em|dia|a|ao|à|às|somente|na)
    (não (trabalho|trabalha|faço|faz|pertence|integra) mais|já não (trabalho|trabalha)|(deixei|deixou) (a empresa|de fazer parte))
    (acesso) (limitado|restrito|esporádico)…(e-?mail|internet)
    (escritório|empresa|loja|serviços)…(encerrad|fechad)
  `,
  absentHint: `
    (em caso de|para|se for|caso seja|qualquer|por|se)( \\w+){0,3} (urgência|urgente|urgentes|emergência)
    (contactar|contatar|contacte|entre em contato|contate|falar com|procurar)…(colega|minha|meu|equipe|equipa)
    (durante|na) (a )?minha ausência
  `,
  absentSubject: `
    fora do escritório|ausen(te|cia|ência)|férias|licença|indisponível
  `,
  automaticSubject: `
    (resposta|mensagem|confirmação|retorno) automátic[oa]|^automátic|auto-?resposta
  `,
  receivedSubject: `
    (confirmação|aviso|acuso|comprovante) d[eo] (recebimento|receção|recepção|envio|contato|contacto|solicitação|pedido|mensagem|sua|seu|inscrição)
    obrigad[oa] (por|pelo|pela)
    (recebemos) (a |o )?(sua|seu)
    (sua|seu|a sua|o seu|nova|novo) (mensagem|solicitação|pedido|contato|contacto|e-?mail|chamado|dúvida|ticket|inscrição)( |$|:)
    (ticket|chamado|protocolo|solicitação|pedido|atendimento).{0,30}(n[º°]|#|criad|abert|recebid|\\[|registad|registrad)
    (formulário de|fale) (contato|contacto|conosco)|contato (pelo|via|do) site
  `,
  undelivered: `
    (não (foi|pôde|pode|foram|conseguiu|foi possível|puderam))…(entregue|entregar|enviad[oa]|enviar|ser entregue)
    (erro|falha|problema|falhou)…(entrega|envio|destinatári|entregar|enviar)
    (usuário|utilizador|destinatário|endereço|caixa|conta)…(desconhecid[oa]|não existe|inexistente|cheia|não encontrad[oa]|inválid[oa]|excedid|desativad)
    (mensagem|e-?mail) (devolvid[oa]|rejeitad[oa])
  `,
  undeliveredSubject: `
    (falha|erro|notificação|status|problema|aviso|estado).{0,40}(entrega|envio|entregar|enviar|devol)
    (mensagem|e-?mail) (não|devolvid|rejeitad)
    não (entregue|foi possível)|devolvid|não entregue
  `,
  bulkFooter: `
    (cancelar|remover|anular|cancele|descadastr|desinscr|sair da)[a-z]*…(inscrição|assinatura|subscrição|lista|e-?mail|recebimento|registo|newsletter)
    (descadastr|descadastramento|opt-out|remover meu)
    (não|caso não|se não) (deseja|desejar|quer|quiser|pretende|pretender)( mais)?( continuar a)? receber
    (visualiz|ver|leia|veja|abrir)…(navegador|browser|online|versão web|corretamente)
    (você|está|recebeu|recebe)…(recebendo|a receber|recebeu|este e-?mail)…(porque|pois|por)
    (gerir|gerenciar|atualizar|alterar)…(preferências|subscrição|perfil|inscrição)
  `,
  marketing: `
    newsletter|boletim|comunicado (de|à) imprensa|informativo
    \\d{1,3} ?% (de desconto|off|desconto)
    (compre|aproveite|descubra|clique|inscreva-se|cadastre-se|saiba mais|leia mais|confira|garanta|participe|reserve|subscreva|assine)( agora| já| aqui)?
    (oferta|desconto|promoção|saldos|sorteio|cupom|grátis|preço)s? (especial|exclusiv|imperd|até|de|limitad|por)
    (política de privacidade|todos os direitos|siga-nos|termos de uso|lgpd)
    (prezad[oa]s?|car[oa]s?|estimad[oa]s?) (client|sóci|amig|usuári|utilizador|colega|assinante|leitor|associad)
    (sua|seu) (fatura|encomenda|conta|assinatura|boleto|nota fiscal)
  `,
  personal: `
    (eu |segue em anexo|em anexo|estou (enviando|a enviar|à disposição|aguardando|de acordo|interessad)|gostaria|queria|preciso|posso|não posso|acho|penso|espero que|verifiquei|falei|vi que|consegui|enviei|tenho|desculpe|desculpa|lamento|sinto muito|me avise|me diga|me informe|fico (à disposição|no aguardo))
    (pode|poderia|podes|consegue|você (tem|pode|sabe|quer)|tem|quer|qual|quando|quanto|o que acha)( \\w+)? ?(me |nos )?(dizer|enviar|informar|confirmar|mandar|ajudar|esclarecer)
    (conforme (combinado|solicitado|conversamos)|em resposta à sua|relativamente|quanto à|infelizmente|claro|com certeza|de facto|na verdade|tudo bem|ok,|certo)
    (o preço|o valor|o custo|o prazo|a resposta) (é|seria|será|fica)
    (meu|minha|o meu|a minha) (colega|chefe|número|telefone|telemóvel|opinião|dúvida)
  `,
  teamSignOff: `
    (a )?(equipe|equipa) (de |do |da )?[^.!?\\n,]{0,40}|(serviço|atendimento|apoio|central) (de |ao )(cliente|atendimento|apoio|relacionamento|consumidor)|suporte técnico
  `,
  formLabels: `
    nome
    seu nome
    nome completo
    apelido
    sobrenome
    e-?mail
    seu e-?mail
    correio eletrónico
    telefone
    telemóvel
    celular
    assunto
    mensagem
    sua mensagem
    comentários?
    empresa
    endereço
    morada
    cidade
    cep
    código postal
    estado
    país
    data
    cpf
    nif
    contacto
    contato
    motivo
  `,
};
