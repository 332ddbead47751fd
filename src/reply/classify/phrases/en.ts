import type { PhraseBook } from './book.ts';

export const en: PhraseBook = {
  languages: ['en'],
  received: `
    (we|we've|we have|i|i have)( now| successfully| just| safely)? (received|got) (your|a|the|this) (message|email|e-mail|mail|request|inquiry|enquiry|query|question|submission|form|ticket|application|order|contact|note|feedback|support request|correspondence|details)
    (your|the) (message|email|e-mail|mail|request|inquiry|enquiry|query|submission|form|ticket|application|support request|support ticket|case|correspondence|comments|contact form|information|feedback)…(has|have|was|were) (now )?(been )?(successfully )?(received|submitted|sent|registered|recorded|logged|created|opened|delivered|forwarded|accepted|assigned)
    confirm(s|ing)?…(receipt|we('ve| have)? received|the reception)
    acknowledge(s|d)?…(receipt|your|that we)
    (this|the) (email|e-mail|message|mail|letter) (is|was|serves)…(to confirm|to let you know|to acknowledge|as (a |an )?(confirmation|acknowledgement|acknowledgment))
    receipt of your (message|email|e-mail|request|inquiry|enquiry|query|application)
    has been (placed|added) (in|to) (our|the) (queue|system)
    we are (currently )?(reviewing|processing|looking into|working on) your (request|inquiry|enquiry|message|submission)
    your (message|email|request|inquiry|enquiry|submission|feedback) (is|are) (important|valuable) to us
    our (team|staff|support team|customer service team) (has|have) received
    your (message|request|form) was successful(ly)?
  `,
  thanks: `
    thank(s| you)(,? [a-z]+,?)? (so much |very much )?for (contacting|reaching out|getting in touch|writing|your (message|email|e-mail|mail|inquiry|enquiry|request|interest|query|submission|feedback|contact|question|order|application|comment|time and)|submitting|filling (in|out)|completing|e-?mailing|sending|using our|visiting|the (message|inquiry|enquiry)|choosing|registering|signing up|subscribing)
    we (appreciate|thank) (you|your)…(contact|interest|message|inquiry|enquiry|feedback|patience|request)
    we('re| are) (glad|happy|pleased|delighted) (that )?you (contacted|reached|wrote|got in touch)
  `,
  promise: `
    your (message|email|e-mail|mail|request|inquiry|enquiry|query|question|application|letter|comments?|feedback|case)…(will be|is being|shall be) (dealt with|answered|processed|handled|reviewed|forwarded|passed|read|attended|considered|responded|looked|replied)
    expect to hear
    will (shortly |soon |then )?(answer|reply to|respond to|contact|call|get back to|be in touch with|write to|email) you
    (we|someone|somebody|one of (our|us|the)|a (member|representative|team|specialist|colleague|consultant|customer)|an? (agent|advisor|adviser|expert|associate|operator|employee)|our (team|staff|support|customer|sales|agents?|experts?|representatives?|consultants?|specialists?)|the (team|staff)|the (relevant|appropriate|responsible))…(will|'ll|shall|would) (be in touch|get back|get in touch|contact|respond|reply|answer|return|follow[- ]up|review|reach out|attend|be in contact|be with you|be responding|revert|look into|try to|do our best|aim|process|call|deal with|handle|endeavou?r|strive|be happy to|be contacting|be getting)
    (we|our team)…(aim|try|strive|endeavou?r|make every effort|do our best|intend|typically|usually|normally|generally|will always try) (to )?(respond|reply|answer|get back|deal|process)
    (within|in|next) (the next )?(\\d+|one|two|three|four|five|a few|24|48|several)( ?(-|to|–) ?\\d+)? (business |working |week)?(hours?|days?|minutes)
    (as soon as (possible|we can|one|an|our)|at (our|the) earliest|as quickly as possible|shortly|in due course|asap|without delay|very soon)
    you (will|can expect to|should|'ll) (hear|receive|get|be contacted)…(back|from|response|reply|answer|contacted|shortly|soon|within)
    (please )?(allow|expect|bear with)…(hours|days|response|reply|us)
    due to (the )?(high|large|current|increased|an? (unusually )?(high|large))…(volume|number|amount|demand)
    response times?…(longer|delay|may|hours|days)
    (we )?look forward to (speaking|talking) (with|to) you
  `,
  automatic: `
    (this|the) (is|was|email was|e-mail was|message was|mail was|message is|email is|e-mail is|message has been|email has been|e-mail has been|reply was|response was|notification was)?…(auto(matic(ally)?)?|automated|computer|system)[- ]?(generated|reply|response|message|email|e-mail|sent|acknowledge?ment|notification|confirmation|answer|mail|responder)
    auto-?(reply|response|responder|acknowledge?ment|generated|matic reply|mated reply|mated response|mated message|mated email|matic response|matic acknowledge?ment|matic confirmation|mated confirmation|mated acknowledge?ment)
    sent automatically
    automatically (generated|sent|created)
    you (are receiving|have received|received) this (automated|automatic) 
    this (mailbox|email address|e-mail address|address|inbox|account) is (not|un|no longer)( being)? ?(monitored|attended|read|checked)
  `,
  noReply: `
    (please )?do not (reply|respond|answer)( directly)?( to)? (this|to this|to the|directly|email|e-mail)
    (please )?don't (reply|respond) (to this|directly)
    no(t)? (need|necessary|required)…(to )?(reply|respond)
    replies (to this (message|email|e-mail|address)|will not|are not)
    (cannot|can't|can not|unable to) (receive|accept|read|respond to) (replies|incoming|e-?mails? sent)
    (not|never) (monitored|checked|read)
    unattended (mailbox|mail box|email|inbox)
    send-only
    please (do not|don't) send (another|a duplicate|further|multiple)
  `,
  copy: `
    you (asked|wrote|said|sent|submitted)( us)? ?:
    (here is|here's|below is|find below|following is|this is|for your (reference|records|information)|attached is|see below)…(a )?(copy|summary|transcript|details) of (your|the) (message|submission|request|inquiry|enquiry|email|e-mail|form|entry|information|data|what you)
    (copy|summary|transcript|details|content|text) of (your|the) (original )?(message|submission|request|inquiry|enquiry|contact|form|entries|entry|order|ticket|comment)
    you (have )?(submitted|sent|entered|provided|wrote|asked|supplied|filled in)( us)? the following
    your (message|submission|request|inquiry|enquiry|question|comments?|details|original message|details are)( was| is| were| reads| are as follows)? ?:
    the following (message|information|details|data|request|is what|was|were|has been|is a copy|fields?)( (was|were|has been|have been|is|are|that))?…(sent|submitted|received|entered|provided|filled|:)
    this (e-?mail|mail|message) (was|is) sent (from|via|through|by) (a |the |your |our )?(contact|web|website|online|feedback|enquiry|inquiry)…
    (message|submitted|sent) (from|via|through|by|using|on) (the |our |your )?(contact|web|website|online)…form
    (submission|form|entry) (id|details|data|results?|content|summary|received|from)
    message body ?:
  `,
  ticket: `
    (ticket|case|reference|request|enquiry|inquiry|incident|issue|tracking|support|service|query|docket|file|complaint)( id| number| no\\.?| ref\\.?| reference| #| code)+ ?(is|:|#|of|has|was|for|-|=|\\(|\\[|\\d)
    (ticket|case|request|incident|issue) (\\(|\\[)?#? ?[a-z]{0,6}-?\\d{2,}…(has been|was|have been|created|opened|received)
    (a|your|new|support) (support )?(ticket|case|request) (has been|was|is) (created|opened|registered|logged|raised|generated)
    (we have|we've) (created|opened|registered|logged|assigned|generated)…(ticket|case|request|number|reference)
    (keep|include|quote|mention|use|refer to|retain|leave)…(ticket|case|reference|number|id|subject line|subject)…(in|when|for|if|with|intact|any|future)?
    (check|view|track|see) (the )?(status|progress) of (your|this|the) (ticket|case|request)
    to (add|provide)( any)?( additional| further| more)? (comments?|information|details),? (please )?(reply|respond)
    (passed|forwarded|referred|sent|transferred) (on )?to the (relevant|appropriate|responsible|competent|concerned|right)
    has been assigned (to )?(the )?(ticket|case|number|id|reference)
    your (ticket|case|reference|request|confirmation) (number|id|code) is
  `,
  absent: `
    (i am|i'm|i'll be|i will be|i shall be|is|he is|she is|we are|we're|will be|currently|are|am) (currently |presently |now |temporarily |also )?(out of( the)? office|out of the country|out of town|on (annual |sick |maternity |parental |paternity |extended |medical |a |my |family |personal |study |sabbatical |bereavement )?(leave|vacation|holidays?|pto|sabbatical|break|business trip|honeymoon)|away( from| on| until| for| at| this|\\.|,| and)|travell?ing|absent|off (work|sick|until|today|this)|unavailable( from| until| and|\\.| this| today|,)|not in( the)? office|not working|not available|attending|abroad|off duty|not at my)
    (out of( the)? office|ooo)( (from|until|till|on|through|reply|message|notification|notice|response|auto|due|and|with|starting|between|this|today|for|at)|:|\\.|,)
    i('ll| will) (be )?(back|return|returning|respond|reply|answer)…(on\\b|from|after|when|upon|monday|tuesday|wednesday|thursday|friday|office|\\d)
    (until|on|upon|after) my return
    (no longer|not) (work|works|working|employed|with|at) (here|at|for|with|the)
    (has|have) (left|retired( from)?|resigned( from)?|departed) (the |our |from )?(company|organi[sz]ation|office|firm|position|university|department)?
    (have|has) limited( or no)?( internet| email| e-mail)? access
    (with )?(limited|no|intermittent|sporadic|occasional|little|without|restricted|infrequent|irregular)( or no)? (access to|internet|email|e-mail|connectivity|mail access)
    (am|be|is|are) (on|taking) (annual|maternity|parental|sick|paternity) leave
    (office|offices|we|school|university|company) (is|are|will be) closed (from|until|between|on (the|\\d)|for|due|over|during|today)
    i do not work on
    (vacation|holiday|absence|leave) (message|reply|responder|notice|auto|from|until)
    i work part[- ]time
    my (working|office) (days|hours) are
    my (new )?e-?mail address has changed
    (this|my) (mailbox|email address|account) is no longer (in use|active|used|valid)
  `,
  absentHint: `
    (for|in|if)( the)?( any| your)?( case of)?( an)?( matters?| is| of| it is| it's| something| you need| an?)* ?(urgent|emergency|emergencies|immediate)…(contact|call|please|email|e-mail|reach)
    if (you need|you require|this is|it is|it's|your (matter|request|message|email|query|enquiry|inquiry)|you have)…(immediate|urgent|emergency|assistance|something that cannot wait)
    (please )?(contact|email|e-mail|call|reach out to) my (colleague|assistant|supervisor|manager|secretary|deputy)
    (in|during) my absence
    (returning|return|back)( to( the)? (office|work))? (on|monday|tuesday|wednesday|thursday|friday|\\d)
    (your )?(e-?mail|message|mail) (will not be|won't be|is not being|has not been|are not|is not) (forwarded|read|automatically forwarded|redirected)
    will (be checking|check|have access|read|not be (checking|reading|able to (read|check|respond)))…(e-?mail|messages|voicemail)
    (happy|merry|enjoy) (holidays?|christmas|new year|easter)
    slow(er)? (to|in) (respond|reply|response|responding)
  `,
  absentSubject: `
    out[ -]of[ -](the )?office
    \\booo\\b
    \\boof\\b
    (away|absent|absence|vacation|holiday|leave)( from)?( the| my)?( office| work| mail| desk)?( message| notice| reply| auto-?reply| notification| responder|:| until| from)
    on (vacation|leave|holiday|annual leave|maternity leave|parental leave)
    (i am|i'm|currently) (away|out|on)
    ^(re: )?(vacation|away|absence)
    no longer (at|with|working)
    office closed
    is out of
  `,
  automaticSubject: `
    auto(matic|mated)?[ -:]*(reply|response|responder|answer|message|confirmation|acknowledge?ment|generated|email|e-mail)
    ^auto ?:
    \\[auto\\]
    ^autoreply
    ^automatic
    do not reply
  `,
  receivedSubject: `
    thank(s| you)(,? [a-z]+)? for (contacting|your|reaching|getting|submitting|writing|the|registering|applying|filling|emailing)
    ^(re: )?thank you[.!]?$
    (we|we've|we have) (received|got) (your|a)
    (your|the|new) (message|request|inquiry|enquiry|ticket|submission|email|e-mail|application|query|case|contact|feedback|question|support request|support ticket|order).{0,50}(received|submitted|confirmation|confirmed|created|opened|registered|sent|logged|acknowledge?ment|has been|was)
    (confirmation|acknowledge?ment|receipt|copy) (of|for|that|-|:)
    (request|ticket|case|inquiry|enquiry|message|form|submission|application|contact|support|order|email|e-mail|query) (received|confirmation|acknowledge?ment|submitted|created|opened|receipt|registered)
    ^(re: )?(acknowledge?ment|confirmation|received)
    (ticket|case|request|issue|incident|reference|sr) ?(id|no\\.?|number)? ?[:#\\[(]+ ?[a-z]{0,5}-?\\d+
    \\[(ticket|case|request|support|#|##)[^\\]]{0,20}\\d+
    (your|new) (contact|inquiry|enquiry|request|message) (to|at|with|from|on|via)
    contact (form|us|request)
    ^(your )?(inquiry|enquiry|contact|request|message)( at| to| with| from|$)
    copy of (your|the)
  `,
  undelivered: `
    (could|can|did|was|were|has|have|is|are|will|be|been)( not|n't|not)? ?(be |been )?(not )?(un)?(successfully )?(un)?(delivered|deliverable|delivery)( to| because| for|\\.|,|:| your| the)
    (delivery|message|mail|e-?mail)( to| of| has| was| delivery)?( the| this| following| your| recipients?| address(es)?)*( has| have| is)?( been)? (failed|failure|failing|permanently|temporarily|undeliverable|rejected|returned|bounced|refused|blocked|delayed|not delivered|delivery (failed|error|problem))
    (unable|not able|impossible|couldn't|could not|wasn't able|can't|cannot|failed) (to )?(be )?(deliver|send|relay|route|reach|complete)(ed)?…(message|mail|e-?mail|recipient|address|your|to|following|it)
    (user|recipient|mailbox|address|account|host|domain|inbox|addressee|e-?mail address|recipient's (mailbox|address|inbox))( name| account| address)?…(unknown|not found|does not exist|doesn't exist|do not exist|unavailable|disabled|full|inactive|over quota|exceeded|rejected|not listed|invalid|no longer (valid|exists|active|in use|available)|wasn't found|not known|couldn't be found|not exist|suspended|expired|unrouteable|cannot receive|not accept|doesn't have|not have)
    (no such|unknown|invalid|non-?existent|unrouteable|bad|undeliverable) (user|recipient|address|mailbox|host|domain|local|person|account|destination|to address)
    (permanent|fatal|temporary|transient|delivery|smtp)( and final| delivery| non-fatal)? (failure|errors?|problems?|status notification)
    (mail|message) (delivery|system|transfer|daemon|transport)( software| subsystem| agent| system| failed| notification| error| status)
    i'm afraid i wasn't able
    i('ve| have) given up
    (quota|size limit|mailbox limit|storage|maximum size)…(exceed|full|limit)
    (message|mail) (is|was|has been|being|were)( being)? (returned|bounced|rejected|undeliverable|blocked|quarantined|queued|discarded|not delivered|refused)
    returned (mail|message|to sender|email|for the following)
    (the )?(remote|receiving|recipient's|destination|other|their|receiving mail|recipient) (mail )?(server|host|system|mta|domain)…(rejected|said|responded|refused|returned|replied|error|issued|down|unreachable|not respond|did not|didn't)
    (reporting-mta|final-recipient|diagnostic-code|action: (failed|delayed)|status: [45]\\.\\d)
    (5\\d\\d|4\\d\\d)[ -]#?[45]\\.\\d{1,3}\\.\\d{1,3}
    (original|returned|undelivered|undeliverable|your|rejected|failed|unsent) message (headers?|follows|is (attached|below|included)|text|below|attached|included)
    (----- ?|=== ?)?(transcript of session|the following addresses had|unsent message)
    (will|has|have|not) (retry|been (unable|trying|retrying|queued|attempted|delayed|on the queue)|keep (trying|retrying)|continue to|be retried|still not)( for| to| delivery|…\\d)
    delivery (attempts?|has been|to|of|incomplete|delayed|status)
    (verify|check) (the|that|your|this)? ?(recipient|e-?mail address|address|spelling)…(resend|and|send|again|is correct|correct|try)
    spam…(rejected|blocked|refused|content)
  `,
  undeliveredSubject: `
    (mail|message|e-?mail|delivery|nondelivery|non-delivery|mail delivery|smtp|mail system)( status| delivery)?( system)?( notification)? ?(failure|failed|error|problem|status|report|failing|subsystem|delayed|warning|notification|notice|returned|undeliverable|deliverability|rejected)
    undeliver(able|ed)
    delivery (status|failure|failed|report|problem|has|notification|delay|error|incomplete|to|unsuccessful|warning)
    (returned|failed|rejected|bounced|blocked|undelivered|unsent|refused) (mail|message|e-?mail|to sender|due)
    (could not|cannot|can't|couldn't|unable to|not|never|failed to) (be )?(deliver|send|sent|reach)
    failure notice
    (warning|notice)(: | )(could|message|unable|delayed|mail|from)
    (mailbox|inbox|quota|user|address|recipient|account).{0,30}(full|exceeded|unknown|not found|invalid|unavailable|disabled|does not exist|over quota)
    non[- ]?deliver
    (unknown|invalid|no such|bad) (user|address|recipient|mailbox)
    bounce( message|d|:)?
    message (not delivered|you sent|rejected|blocked|delayed|undelivered|could)
    permanent (delivery|error|failure|fatal)
    nondeliverable|ndn:|ndr|\\bdsn\\b
    \\*{2,3}(spam|undeliverable|virus)
    returned mail
    postmaster
  `,
  bulkFooter: `
    unsubscribe
    opt[- ]?out
    (view|see|read|open|having trouble|trouble|can't see|cannot see|problems? (viewing|reading|seeing|with))…(browser|online|web version|this (e-?mail|message|newsletter)|on the web|here)
    web ?version
    (manage|update|change|edit|modify|adjust)( your| my| you)?( e-?mail| email| subscription| newsletter| notification| communication)? ?(preferences|subscription|settings|profile|notifications)
    (you|you're|you are|you have|you've)( are)?( received| receiving| getting| been sent| got)? ?(this|these)? ?(e-?mail|message|newsletter|mailing|mail|notification)?s? (because|as|since) (you|your|of|we)
    this (e-?mail|message|newsletter|mailing) (was|is|has been) (sent|intended|delivered|addressed) (to|for) (you|\\S+@\\S+|the|our|all|members)
    (add|safelist|whitelist)…(to your )?(address book|safe sender|contacts|safe list)
    (no longer|don't|do not|not) (wish|want|like|interested)( to)? (to )?(receive|get|hear|receiving)
    (remove|removed|be removed|removal)…(from (our|this|the|my)( mailing| e-?mail| distribution)? ?list|mailing list|from future)
    forward (this|to a friend|to a colleague)
    powered by (mailchimp|sendgrid|hubspot|constant contact|brevo|klaviyo|substack)
    (newsletter|mailing list|digest) (subscription|preferences|archive)
    (this|it) is (an advertisement|a promotional|a marketing)
    report (spam|abuse|this (e-?mail|message))
  `,
  marketing: `
    (mailing|our|physical) address is
    follow us( on)?
    terms (of (use|service)|and conditions|& conditions)
    privacy (policy|statement|notice)
    all rights reserved
    newsletter
    \\d{1,3} ?% (off|discount)
    (sale|save|deal|offer|discount|coupon|promo|voucher)s? (ends?|up to|now|today|code|of the|on|expires)
    (limited|special|exclusive|early[- ]bird|best|free|great)[ -](time )?(offer|deal|discount|price|shipping|trial|bonus|gift|access)
    (shop|buy|order|book|register|sign up|subscribe|download|learn more|read more|click here|find out more|get started|rsvp|start|apply|join)( now| today| here| us)
    (read|learn|find out|discover|see) more
    click (here|below|the|on|this)
    (upcoming|join us for|our next|free|live) (events?|webinars?|conference|workshop)
    (call for (papers|participation|abstracts)|press release|weekly (digest|update|roundup|report|summary)|monthly (update|digest|report|newsletter)|daily (digest|update|summary|report)|digest for)
    (business (proposal|opportunity|partnership)|next of kin|sum of|bank (details|account|manager)|transfer (of|the) (fund|money|sum)|confidential (business|transaction)|urgent (response|reply|assistance)|work from home|earn (money|up to|extra)|no obligation|risk[- ]free|100% )
    (dear (subscriber|member|customer|friend|valued|reader|all|colleagues|users?|sir or madam|sir/madam|beneficiary|winner|friends))
    (your|new|account) (statement|invoice|receipt|password|login|sign-?in|verification|order|shipment|subscription|account) (is|has|was|for|from|of|confirmation|ready|available|summary|reset|code|update|notice|number|activity|security)
    (verify|confirm|activate|validate) your (e-?mail|account|address|subscription|registration|identity)
    (new|unread|recent|latest|pending|suggested) (notification|comment|message|follower|connection|post|activity|article|job|product|arrival|episode|release|update|invitation)s?
    (million|lottery|winner|inheritance|bank transfer|investment|bitcoin|crypto|casino|viagra|pharmacy|loan|weight loss|seo|backlinks?)
    (now available|just released|introducing|announcing|we're excited|we are excited|pleased to announce|what's new|don't miss|hurry|last chance|act now|reminder)
    issue (#|no|number)? ?\\d
  `,
  personal: `
    (i|i've|i have|i'd|i'll)( just| already| also| then| have| did)? (checked|spoke|spoken|asked|attached|forwarded|looked|think|believe|guess|hope|know|understand|suggest|recommend|see|found|find|would|could|might|wonder|wondered|tried|try|agree|remember|noticed|meant|mean|sent|got your|read|need|want|wanted|can|can't|don't|did|didn't|was|am (afraid|sorry|sure|happy|glad|not|looking|trying|working|writing|attaching|happy|pleased)|had|passed|used|saw|love|like|just|discussed)
    (let me know|feel free|would you (like|be|mind|please)|could you|can you|do you|did you|are you|have you|what do you|which (one|of|model|size)|when would|how about|shall we|what time|if you (like|want|could|can|would)|please (find|see|let|send|confirm|advise|try|note that i|give me)|as (discussed|mentioned|you|per|i)|regarding your|to answer your|in (reply|answer|response) to your (question|query))
    (my (colleague|boss|manager|phone|number|apologies|question|pleasure|email|understanding|guess|opinion|bad))
    (sorry (for|about|to)|apologi[sz]e for|thanks for (your patience|the (quick|info|update|reply|help|tip|link|heads|response|suggestion|feedback|fast|explanation|clarification)|letting|getting back|asking|sharing|checking|taking))
    (unfortunately|actually|by the way|btw|fyi|imo|imho|hi again|hope (this|that|it|you|all)|see (attached|below|you|my)|attached (is|are|please|you|you'll)|talk (soon|to you)|speak (soon|to you)|yes,|no,|sure,|ok,|okay,|of course|that's (fine|great|right|ok)|sounds good|no problem|good (question|point|idea|luck))
    (the (price|cost|delivery|size|total|answer|problem|issue|reason|fee) (is|was|would|of|will|for))
    (works for me|makes sense|thank you for the|cheers)
  `,
  teamSignOff: `
    (your|the|our) [^.!?\\n,]{0,40}(team|customer service|support|crew|staff|customer care|service desk|help ?desk)
    (customer|client|technical|sales|guest|member)[ -](service|support|care|relations|success|experience)( team| department| desk| centre| center)?
    (support|sales|service|help|info|reservations|admissions|contact)[ -]?(team|desk|department|centre|center)
  `,
  formLabels: `
    name
    your name
    full name
    first name
    last name
    surname
    email
    e-mail
    email address
    e-mail address
    your email
    phone
    telephone
    phone number
    telephone number
    tel
    mobile
    subject
    message
    your message
    comments?
    comments or questions
    question
    enquiry
    inquiry
    enquiry type
    company
    company name
    organisation
    organization
    address
    city
    zip
    zip code
    postcode
    postal code
    country
    state
    website
    department
    order number
    how did you hear about us
    ip address
    submitted on
    submitted
    referrer
    date
    reason
    topic
    title
    salutation
    preferred contact method
  `,
};
