import type { Language } from './language.ts';

export const en: Language = {
  code: 'en',
  roles: {
    full_name: `name | your name | full name | complete name | contact name | contact person | first and last name |
      first & last name | name and surname | name surname | first name and last name | first name last name | names |
      sender name | customer name | client name | who are you | what is your name | what's your name | fullname |
      yourname | contactname | my name is | name of contact | contact person name | person to contact | your full name | your first and last name | your name and surname | name of contact person | authorised person | authorized person | representative name | who should we answer | who should we reply to | first name and surname | name and last name | what should we call you | how should we address you`,
    first_name: `first name | firstname | given name | givenname | forename | fore name | christian name | first | given`,
    last_name: `last name | lastname | surname | family name | familyname | second name | sur name | last`,
    email: `email | email address | mail | mail address | your email | emailaddress |
      electronic mail | email id | mail id | reply to | your email address | reply address | reply email | where should we reply | where shall we answer | contact email | email for reply | business email | work email | company email | email adress | where can we reach you by email`,
    phone: `phone* | telephone* | tel | mobile | cell | cellphone | cell phone | phone number | telephone number |
      mobile number | mobile phone | contact number | contact no | call back number | callback number | daytime phone |
      whatsapp | whatsapp number | phonenumber | tel no | phone no | mobile no | handphone | landline | call back no | telephone no | cell number | cell no | phone or mobile | whatsapp no | number to call you back | best number to reach you | number to reach you | daytime telephone | your phone | your phone number | your mobile | contact phone | phone mobile | day phone`,
    company: `company | company name | organisation | organization | organisation name | organization name | business |
      business name | employer | firm | firm name | institution | school name | name of company | agency | companyname |
      company or organisation | company organisation | practice name | account name | name of organisation | studio | association | club | shop name | store name | practice | company organisation name | company or institution | your company | your organisation | your organization | name of your company | school or organisation | trading name | charity name`,
    job_title: `job title | jobtitle | job role | position | your role | role | job position | occupation | profession |
      function | job function | title or position | designation | professional title | position title | job | your position | your job title`,
    website: `website* | web site | url | homepage | home page | web address | company website | web page | your site |
      website url | site url | link to your website | webpage | domain`,
    subject: `subject* | topic | regarding | re | reason | reason for contact | reason for contacting us | reason for inquiry |
      reason for enquiry | enquiry type | inquiry type | type of enquiry | type of inquiry | nature of enquiry | nature of inquiry |
      what is this about | what is it about | what's this about | concern | category | contact reason | message subject |
      purpose | purpose of inquiry | inquiry subject | message type | title of message | message title | request type |
      type of request | what can we help you with | what is your question about | email subject |
      area of interest | area of inquiry | department | i am contacting you about | what is your enquiry about | interested in | i am interested in | i'm interested in | what are you interested in | my enquiry concerns | my inquiry concerns | i am contacting you as | i am contacting you because | i am contacting you regarding | i'm contacting you about | choose a topic | select a topic | please select a topic | please choose a topic | choose a subject | select a subject | please select a subject | choose a department | select a department | select department | please select a department | which department | reason for your visit | reason for your message | reason for writing | your enquiry is about | your inquiry is about | what would you like to talk about | what would you like to discuss | what do you need help with | what are you contacting us about | type of question | question type | kind of request | type of message | select a reason | choose a reason | nature of your enquiry | nature of your inquiry | nature of request | subject of your message | subject of enquiry | subject of inquiry | enquiry about | inquiry about | issue type | type of issue | select a category`,
    message: `message* | your message | comment* | comments or questions | questions or comments | comments and questions |
      question* | your question | enquiry | inquiry | your enquiry | your inquiry | details | description | notes | note |
      additional information | additional comments | additional details | further information | more information |
      tell us more | tell us about | tell us about your project | tell us | describe | describe your | project details |
      project description | how can we help | how can we help you | how may we help you | what can we do for you | remarks |
      body | content | text | your request | request details | feedback | your feedback | suggestion* | inquiry details |
      enquiry details | your comments | your text | what's on your mind | about your project | project brief |
      anything else | how can i help | message body | write to us | write your message | brief description | what shall we | what can we help | what can we help with | tell us how we can help | describe your problem | describe your issue | describe your request | describe your project | describe your enquiry | describe your needs | your project | other remarks | other comments | other information | any other information | any comments | special requests | special requirements | please describe | what would you like to know | what would you like to ask | leave us a message | leave a message | message to us | what do you want to tell us | your needs | how can we be of service | let us know how we can help`,
    address: `address | street | street address | address line | address line 1 | postal address | mailing address |
      home address | your address | street and number | residential address | location address | address 1 | billing address | your street | postal street | street name | street and house number | street address line | delivery address | full address`,
    city: `city | town | city town | town city | suburb | locality | your city | location | city name | city or town | town or city | your town | village | city of residence`,
    postal_code: `postal code | postcode | post code | zip | zip code | zipcode | postalcode | zip postal code | pin code | pincode | eircode | zip or postal code | postal zip code | post zip code | your postcode`,
    country: `country* | country of residence | your country | country region | nationality | nation | country or region | select country | select your country`,
    budget: `budget* | project budget | your budget | estimated budget | budget range | price range | approximate budget | how much do you want to spend | what is your budget | budget for the project | project cost`,
    date: `date | preferred date | desired date | event date | start date | date of event | wedding date | arrival date |
      departure date | date of birth | birth date | birthdate | birthday | dob | arrival | departure | check in | check out |
      appointment date | date of visit | when | checkin | checkout | preferred day | move date | preferred date and time | requested date | date requested | delivery date | travel date | travel dates | check in date | check out date | purchase date | date of purchase | visit date | viewing date`,
    order_number: `order number | order no | order id | order nr | order reference | ordernumber | order | booking number |
      booking reference | invoice number | reference number | case number | ticket number | purchase order number | invoice no | invoice id | booking id | booking no | ticket id | ticket no | case id | reservation number | confirmation number | order or invoice number | your order number | tracking number | order reference number | reservation code | rma number | reference no`,
    consent: `i agree | i have read | i accept | i consent | consent | terms | privacy policy | privacy | gdpr | agree to |
      acceptance | data protection | terms and conditions | i understand | by submitting | by checking | i authorize | accept | disclaimer | i have read and agree | i have read and accept | i agree to the processing | you agree to | i confirm that i have read | i acknowledge`,
    newsletter_opt_in: `newsletter | subscribe | mailing list | keep me informed | keep me updated | marketing |
      send me news | promotional | special offers | keep me posted | sign me up | receive updates | receive news | join our list |
      stay informed | receive offers | receive information about | news and offers | email updates | opt in | send me the newsletter | send me the bulletin | bulletin | yes i want news | yes i would like to receive | i would like to receive | i want to receive | i wish to receive | receive our updates | receive our newsletter | receive marketing | marketing emails | marketing communications | news and special offers | news and updates | updates and offers | keep me up to date | subscribe me | add me to your mailing list | exclusive offers`,
    captcha: `captcha* | security code | verification code | verify code | enter the code | type the characters |
      characters shown | letters shown | security question | anti spam | antispam | spam protection | are you human | not a robot |
      image code | enter the characters | enter the text | type the text | code shown | see in the image | spam check |
      human verification | human check | type the letters | enter the letters | spam prevention | anti-spam question | access code | code in the picture | code in the image | code from the image | characters in the image | letters you see | characters you see | type what you see | text in the image | key of the image | type the code | solve the sum | result of the sum | solve the equation | math question | maths question | simple math | prove you are human | prove that you are human | prove you're human | confirm you are human | verify you are human | i am human | i am not a robot | i'm not a robot | human test | spam protection question | verification question | challenge question | are you a robot | are you a human | quiz question`,
    file: `attachment* | attach | attach file | upload | upload file | file | your file | resume | cv | attach a file | attach files | choose file | upload a file | add attachment | add a file | upload documents | upload your cv | photo`,
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
      property address | service address | emergency | amount | project type | property type | services | service | customer number | customer no | customer id | client number | account number | account no | contract number | serial number | policy number | membership number | member number | member id | club number | how did you hear | how did you find out about us | where did you hear | how did you come across us | best time to reach you | best time to contact you | best time to contact | preferred contact | contact preference | preferred way to contact you | how should we contact you | how many people | number of persons | number of participants | number of attendees | party size | your age | age group | send me a copy of this message | email me a copy | prefecture | region state | tax number | abn | ein | product number | item number | pronouns | timeframe | district`,
  },
  purposes: {
    contact: `contact* | contact us | contact form | get in touch | send us a message | send a message | send message | write to us |
      write us | inquiry | inquire | enquiry | enquire | enquiries | ask a question | ask us | request a quote | request a call |
      request a callback | request information | request info | request more information | drop us a line | leave us a message |
      leave a message | talk to us | reach out | reach us | message us | feedback | how can we help | get a quote | free quote |
      quote | request form | let's talk | email us | support request | speak to | consultation | ask | have a question | questions |
      request a demo | book a demo | schedule a consultation | let us know | call me back | contactus | feedbackform | send enquiry | send inquiry | send your message | send us an email | general enquiry | general inquiry | make an enquiry | make an inquiry | online enquiry | enquiry form | inquiry form | talk to sales | contact sales | talk to an expert | speak with us | write a message | any questions | got a question | we'd love to hear from you | request callback | schedule a call | book a call | connect with us | help and support | submit a request | submit a ticket | new ticket | ask a question about | say hello`,
    newsletter: `newsletter* | subscribe* | subscription | mailing list | sign up for updates | stay informed | stay up to date |
      join our list | get updates | stay in touch | our latest news | email updates | mailchimp | mailing | join the list | mc embedded | join our newsletter | newsletter sign up | sign up to our newsletter | sign up for our newsletter | join our mailing list | keep me informed | receive our newsletter | get the newsletter | bulletin | email alerts | stay updated | get our updates`,
    search: `search* | find | filter | query | searchform | advanced search | quick search | find a | search form | site search | search results | refine`,
    login: `login | log in | signin | sign in | password | forgot password | member login | logon | reset password | lost password | log in to your account | my account | customer login | forgot your password | remember me | sign in to your account | client area`,
    register: `register | registration | sign up | signup | create account | create an account | new account | join now | enroll | apply now |
      application form | apply for | job application | become a member | apply | application | apply for this job | apply for this position | submit application | your application | job application form | join the team | careers | create your account | register now | become a partner | send your application | candidate | registration form`,
    comment: `comment | comments | leave a reply | leave a comment | post a comment | post comment | add comment | add a comment |
      commentform | respond | reply to | submit comment | write a comment | guestbook | sign guestbook | cancel reply | your comment | comment form | leave your comment | add your comment | post reply | join the discussion | join the conversation | write a reply | submit reply | your email address will not be published`,
    review: `review* | write a review | rating | rate | your review | add a review | submit review | testimonial | your rating | rate this | leave a review | rate us | rate our | write a testimonial | share your experience | star rating | post review | customer reviews`,
    share: `share | email a friend | tell a friend | send to a friend | refer a friend | recommend | e-mail this | email this page | send to friend | tell your friends | share with a friend | email to a friend | send this page to | send to a colleague | recommend us | recommend this | refer | send by email to | invite a friend | forward to a friend`,
    order: `checkout | order* | buy | add to cart | cart | payment | pay | purchase | booking | book now | reservation | reserve | check availability |
      quantity | billing | donate | donation | vote | poll | survey | track | track order | calculate | calculator | coupon | check in | add to basket | place order | place your order | your order | make a donation | donate now | make a booking | book a table | book a room | book your | book online | make a reservation | request a booking | booking request | reserve now | order now | order form | buy now | complete order | complete purchase | track your order | track my order | order status | order tracking | shopping cart | shopping bag | add to bag | give now | availability | arrival date | rent now | payment details | estimate your`,
  },
  actions: {
    send: `send* | submit* | send message | contact | contact us | get in touch | send enquiry | send inquiry | send request | request |
      ask | go | ok | post | send it | get a quote | get quote | request quote | request a quote | submit form | send email | email us |
      get started | inquire | enquire | request information | send mail | transmit | deliver | call me back | send now | let's talk | request callback | done | book | apply | finish | complete | schedule | send feedback | get my | submit request | submit enquiry | submit inquiry | submit message | submit ticket | send your message | send your enquiry | send a message | send us a message | send my message | send form | make enquiry | email now | contact me | message us | ask a question | ask question | ask now | send question | i'm sending | submit now | get a free quote | talk to us | talk to sales | request demo | request a demo | book a demo | request a callback | send to us | get a callback | contact now | reach out`,
    next: `next | continue | proceed | next step | confirm | review | step 2 | go on | next page | continue to | step forward | go to next step | preview`,
    other: `reset | clear | cancel | back | previous | search | close  | upload | browse | choose file | add file | add | remove | delete |
      print | login | log in | sign in | subscribe | sign up | register | refresh | reload | new code | change image | menu | open | apply coupon | share | reply | select | toggle | view | save | attach | go back | start over | clear form | reset form | cancel reply | dismiss | add another | add another file | choose files | select file | select files | upload file | show password | get code | send code | resend | try another | accept all | learn more | read more | create account | join | download`,
  },
  hints: {
    required: `required | mandatory | must be filled | compulsory | required field | required fields | mandatory field | mandatory fields | must be completed | is required | are required | please complete | cannot be blank | please fill out`,
    optional: `optional | not required | if applicable | if any | if you wish | if available | if known | not mandatory | non mandatory | voluntary | when available`,
    repeat: `confirm | confirm email | repeat | re-enter | reenter | retype | re-type | again | verify | verify email | confirmation | email again | second | type again | enter again | once more | confirm your email`,
    leave_empty: `leave this field empty | leave this field blank | leave empty | leave blank | do not fill | don't fill | please leave this | should be left unchanged |
      leave it empty | leave it blank | not fill this | not fill in | if you are human | if you're human | for validation purposes | must be left empty |
      keep this field blank | keep this field empty | must be empty | should be empty | must remain empty | leave this blank | leave this empty | left blank | bots only | ignore this | leave this field alone | do not fill this in | do not fill in | don't fill this | don't fill in | do not complete | do not enter anything | do not type | don't type | do not write | do not use this field | for robots only | robots only | bots fill | humans should leave | human should leave | people should leave | humans leave | leave alone if you are human | if you see this | if you can see this | do not change | don't change | do not modify | please ignore this | please leave blank | please leave empty | should be blank | must be blank | must stay empty | stay empty | stay blank | hidden field | anti-spam field | if human | keep blank | keep empty | nothing in this field | not be filled`,
    agree: `i agree | i accept | i have read | i consent | i understand | agree | consent | accept | terms | privacy policy | privacy | gdpr | data protection | conditions | acknowledge | authorize | confirm that | permission to contact | store my | i have read and agree | you agree | by submitting | by clicking | by sending | i confirm | processing of my | privacy notice | privacy statement | i give my | my data`,
    marketing: `newsletter* | subscribe | mailing list | marketing | promotional | offers | news | updates | keep me informed | keep me posted | promotions | sms messages | text messages | sign me up | stay informed | future communications | bulletin | send me the newsletter | receive our | emails about | marketing communications | news and offers | keep me up to date | keep me updated | email updates | product updates | join our list | subscribe me | discounts | deals | events and | would like to receive | field report | monthly`,
    privacy: `privacy | privacy policy | privacy notice | privacy statement | data protection | cookie policy`,
    imprint: `imprint | legal notice | legal information | legal disclosure | company information`,
    terms: `terms | terms of service | terms of use | terms and conditions | conditions of use | terms & conditions`,
    address_line: `house number | street number | house no | street no | address line 2 | address line 3 | address 2 | apartment | apt | suite | unit | building | flat | housenumber | house nr | streetnumber | housenr | house | street nr | apartment number | apt no | flat number | unit number | suite number | address line two | second line of address | floor`,
    reveal: `contact | contact us | write to us | send us a message | get in touch | email us | contact form | send message | inquiry | enquiry | enquire | request a quote`,
    dialling_code: `country code | area code | dial code | dialing code | dialling code | phone prefix | phone code | calling code | std code | isd code | int'l code | international code | country calling code`,
    all_fields: `all fields | all the fields | every field | all information | all of the fields | all items`,
    another_person: `friend* | friend's | recipient | recipient's | colleague | colleague's | someone else | their name | their email | other person | recipients | another person | referee | referral's`,
  },
  promise: {
    answer: `answer* | reply | replies | respond* | response* | get back | contact you | in touch | call you back | be back | return your | follow up`,
    within: `within | in | under | less than | the next | same | by the next | usually`,
    unit: `minute* | hour* | hr | hrs | day* | business day | business days | working day* | week* | h`,
  },
  arithmetic: `zero | one | two | three | four | five | six | seven | eight | nine | ten | plus | minus | times | equals | sum of | add | multiplied by | what is | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen | twenty | divided by | subtract | how much is | what's | sum`,
};
