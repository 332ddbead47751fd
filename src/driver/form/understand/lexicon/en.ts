import type { Language } from './language.ts';

export const en: Language = {
  code: 'en',
  roles: {
    full_name: `name | your name | full name | complete name | contact name | contact person | first and last name |
      first & last name | name and surname | name surname | first name and last name | first name last name | names |
      sender name | customer name | client name | who are you | what is your name | what's your name | fullname |
      yourname | contactname | my name is | name of contact`,
    first_name: `first name | firstname | given name | givenname | forename | fore name | christian name | first | given`,
    last_name: `last name | lastname | surname | family name | familyname | second name | sur name | last`,
    email: `email | e-mail | email address | e-mail address | mail | mail address | your email | emailaddress |
      electronic mail | email id | mail id | reply to | your email address`,
    phone: `phone* | telephone* | tel | mobile | cell | cellphone | cell phone | phone number | telephone number |
      mobile number | mobile phone | contact number | contact no | call back number | callback number | daytime phone |
      whatsapp | whatsapp number | phonenumber | tel no | phone no | mobile no | handphone | landline`,
    company: `company | company name | organisation | organization | organisation name | organization name | business |
      business name | employer | firm | firm name | institution | school name | name of company | agency | companyname |
      company or organisation | company organisation | practice name | account name | name of organisation | studio`,
    job_title: `job title | jobtitle | job role | position | your role | role | job position | occupation | profession |
      function | job function | title or position | designation | professional title | position title | job`,
    website: `website* | web site | url | homepage | home page | web address | company website | web page | your site |
      website url | site url | link to your website | webpage | domain`,
    subject: `subject* | topic | regarding | re | reason | reason for contact | reason for contacting us | reason for inquiry |
      reason for enquiry | enquiry type | inquiry type | type of enquiry | type of inquiry | nature of enquiry | nature of inquiry |
      what is this about | what is it about | what's this about | concern | category | contact reason | message subject |
      purpose | purpose of inquiry | inquiry subject | message type | title of message | message title | request type |
      type of request | what can we help you with | what is your question about | email subject |
      area of interest | area of inquiry | department | i am contacting you about | what is your enquiry about`,
    message: `message* | your message | comment* | comments or questions | questions or comments | comments and questions |
      question* | your question | enquiry | inquiry | your enquiry | your inquiry | details | description | notes | note |
      additional information | additional comments | additional details | further information | more information |
      tell us more | tell us about | tell us about your project | tell us | describe | describe your | project details |
      project description | how can we help | how can we help you | how may we help you | what can we do for you | remarks |
      body | content | text | your request | request details | feedback | your feedback | suggestion* | inquiry details |
      enquiry details | your comments | your text | what's on your mind | about your project | project brief |
      anything else | how can i help | message body | write to us | write your message | brief description`,
    address: `address | street | street address | address line | address line 1 | postal address | mailing address |
      home address | your address | street and number | residential address | location address | address 1 | billing address`,
    city: `city | town | city town | town city | suburb | locality | your city | location | city name`,
    postal_code: `postal code | postcode | post code | zip | zip code | zipcode | postalcode | zip postal code | pin code | pincode | eircode`,
    country: `country* | country of residence | your country | country region | nationality | nation`,
    budget: `budget* | project budget | your budget | estimated budget | budget range | price range | approximate budget | how much do you want to spend`,
    date: `date | preferred date | desired date | event date | start date | date of event | wedding date | arrival date |
      departure date | date of birth | birth date | birthdate | birthday | dob | arrival | departure | check in | check out |
      appointment date | date of visit | when | checkin | checkout | preferred day | move date`,
    order_number: `order number | order no | order id | order nr | order reference | ordernumber | order | booking number |
      booking reference | invoice number | customer number | reference number | case number | ticket number |
      account number | contract number | serial number | policy number | order # | purchase order number | membership number`,
    consent: `i agree | i have read | i accept | i consent | consent | terms | privacy policy | privacy | gdpr | agree to |
      acceptance | data protection | terms and conditions | i understand | by submitting | by checking | i authorize | accept | disclaimer`,
    newsletter_opt_in: `newsletter | subscribe | mailing list | keep me informed | keep me updated | marketing |
      send me news | promotional | special offers | keep me posted | sign me up | receive updates | receive news | join our list |
      stay informed | receive offers | receive information about | news and offers | email updates | opt in`,
    captcha: `captcha* | security code | verification code | verify code | enter the code | type the characters |
      characters shown | letters shown | security question | anti spam | antispam | spam protection | are you human | not a robot |
      image code | enter the characters | enter the text | type the text | code shown | see in the image | spam check |
      human verification | human check | type the letters | enter the letters | spam prevention | anti-spam question | access code`,
    file: `attachment* | attach | attach file | upload | upload file | file | your file | resume | cv`,
    other: `fax* | fax number | username | user name | login | nickname | nick name | screen name | display name | password |
      search | search term | keyword* | coupon | promo code | voucher | card number | salutation | title | mr mrs | prefix |
      suffix | middle name | middle initial | maiden name | gender | sex | age | state | province | county | region |
      state province | how did you hear about us | how did you find us | where did you hear about us | referral | referred by | source |
      best time to call | preferred time | time | preferred contact method | how would you like to be contacted |
      preferred method of contact | contact method | contact me by | number of employees | company size | industry | sector |
      quantity | number of people | number of guests | guests | adults | children | product name | product | model | brand |
      event name | project name | pet name | child's name | name of child | student name | emergency contact | file name |
      rating | friend* | friend's email | friend's name | recipient | recipient email | recipient name | language | timezone |
      skype | facebook | instagram | twitter | linkedin | vat | vat number | tax id | street number | house number |
      apartment | unit | extension | ext | country code | area code | dial code | send me a copy | send a copy | cc myself |
      copy to | send copy | time zone | property | reservation | i am a | are you a | domain name | hours | year | month | day | size |
      property address | service address | emergency | amount | project type | property type | services | service`,
  },
  purposes: {
    contact: `contact* | contact us | contact form | get in touch | send us a message | send a message | send message | write to us |
      write us | inquiry | inquire | enquiry | enquire | enquiries | ask a question | ask us | request a quote | request a call |
      request a callback | request information | request info | request more information | drop us a line | leave us a message |
      leave a message | talk to us | reach out | reach us | message us | feedback | how can we help | get a quote | free quote |
      quote | request form | let's talk | email us | support request | speak to | consultation | ask | have a question | questions |
      request a demo | book a demo | schedule a consultation | let us know | call me back | contactus | feedbackform`,
    newsletter: `newsletter* | subscribe* | subscription | mailing list | sign up for updates | stay informed | stay up to date |
      join our list | get updates | stay in touch | our latest news | email updates | mailchimp | mailing | join the list | mc embedded`,
    search: `search* | find | filter | query | searchform | advanced search | quick search`,
    login: `login | log in | signin | sign in | password | forgot password | member login | logon | reset password | lost password`,
    register: `register | registration | sign up | signup | create account | create an account | new account | join now | enroll | apply now |
      application form | apply for | job application | become a member`,
    comment: `comment | comments | leave a reply | leave a comment | post a comment | post comment | add comment | add a comment |
      commentform | respond | reply to | submit comment | write a comment | guestbook | sign guestbook | cancel reply | your comment | comment form`,
    review: `review* | write a review | rating | rate | your review | add a review | submit review | testimonial | your rating | rate this`,
    share: `share | email a friend | tell a friend | send to a friend | refer a friend | recommend | e-mail this | email this page | email this | send to friend`,
    order: `checkout | order* | buy | add to cart | cart | payment | pay | purchase | booking | book now | reservation | reserve | check availability |
      quantity | billing | donate | donation | vote | poll | survey | track | track order | calculate | calculator | coupon | check in | add to basket`,
  },
  actions: {
    send: `send* | submit* | send message | contact | contact us | get in touch | send enquiry | send inquiry | send request | request |
      ask | go | ok | post | send it | get a quote | get quote | request quote | request a quote | submit form | send email | email us |
      get started | inquire | enquire | request information | send mail | transmit | deliver | call me back | send now | let's talk | request callback | done | book | apply | finish | complete | schedule | send feedback | get my`,
    next: `next | continue | proceed | next step | confirm | review | step 2`,
    other: `reset | clear | cancel | back | previous | search | close | preview | upload | browse | choose file | add file | add | remove | delete |
      print | login | log in | sign in | subscribe | sign up | register | refresh | reload | new code | change image | menu | open | apply coupon | share | reply | select | toggle | view | save | attach`,
  },
  hints: {
    required: `required | mandatory | must be filled | compulsory`,
    optional: `optional | not required | if applicable | if any | if you wish`,
    repeat: `confirm | confirm email | repeat | re-enter | reenter | retype | re-type | again | verify | verify email | confirmation | email again | second`,
    leave_empty: `leave this field empty | leave this field blank | leave empty | leave blank | do not fill | don't fill | please leave this | should be left unchanged |
      leave it empty | leave it blank | not fill this | not fill in | if you are human | if you're human | for validation purposes | must be left empty |
      keep this field blank | keep this field empty | must be empty | should be empty | must remain empty | leave this blank | leave this empty | left blank | bots only | ignore this`,
    agree: `i agree | i accept | i have read | i consent | i understand | agree | consent | accept | terms | privacy policy | privacy | gdpr | data protection | conditions | acknowledge | authorize | confirm that | permission to contact | store my`,
    marketing: `newsletter* | subscribe | mailing list | marketing | promotional | offers | news | updates | keep me informed | keep me posted | promotions | sms messages | text messages | sign me up | stay informed | future communications`,
    privacy: `privacy | privacy policy | privacy notice | privacy statement | data protection | cookie policy`,
    imprint: `imprint | legal notice | legal information | legal disclosure | company information`,
    terms: `terms | terms of service | terms of use | terms and conditions | conditions of use | terms & conditions`,
    address_line: `house number | street number | house no | street no | address line 2 | address line 3 | address 2 | address2 | apartment | apt | suite | unit | building | flat | housenumber | house nr | streetnumber | housenr | house | street nr`,
    reveal: `contact | contact us | write to us | send us a message | get in touch | email us | contact form | send message | inquiry | enquiry | enquire | request a quote`,
  },
  promise: {
    answer: `answer* | reply | replies | respond* | response* | get back | contact you | in touch | call you back | be back | return your | follow up`,
    within: `within | in | under | less than | the next | same | by the next | usually`,
    unit: `minute* | hour* | hr | hrs | day* | business day | business days | working day* | week* | h`,
  },
  arithmetic: `zero | one | two | three | four | five | six | seven | eight | nine | ten | plus | minus | times | equals | sum of | add | multiplied by | what is`,
};
