/** An encoding with the characters that ordinary text in it is made of. */
export interface CharsetProfile {
  charset: string;
  common: string;
  /** Latin script: these characters stand between ASCII letters, hardly ever beside each other. */
  sparse?: true;
}

/**
 * Asked when a text is not UTF-8 and says nothing true about its encoding. The first wins a tie,
 * so the order is that of how often mail comes in them.
 */
export const singleByteProfiles: readonly CharsetProfile[] = [
  {
    charset: 'windows-1252',
    sparse: true,
    common: 'äöüßÄÖÜéèêëàâáãåæøœçñíìîïóòôõúùûÉÈÀÁÂÇÑÓÚÍÅÆØ¡¿«»‘’‚“”„–—…€£°§·´•©®ºª\u00a0',
  },
  {
    charset: 'windows-1250',
    sparse: true,
    common: 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽőűöüŐŰÖÜăâîşţäôľĺŕđ‘’‚“”„–—…€°§«»\u00a0',
  },
  {
    charset: 'iso-8859-2',
    sparse: true,
    common: 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽőűöüŐŰÖÜăâîşţäôľĺŕđ°§\u00a0',
  },
  { charset: 'windows-1251', common: 'абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґў«»–—…№“”„\u00a0' },
  { charset: 'koi8-r', common: 'абвгдежзийклмнопрстуфхцчшщъыьэюяё\u00a0' },
  { charset: 'iso-8859-5', common: 'абвгдежзийклмнопрстуфхцчшщъыьэюяё\u00a0' },
  { charset: 'windows-1254', sparse: true, common: 'çğıöşüÇĞİÖŞÜâîû‘’“”–…\u00a0' },
  { charset: 'windows-1253', common: 'αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋ«»–’\u00a0' },
  { charset: 'windows-1255', common: 'אבגדהוזחטיךכלםמןנסעףפץצקרשת–’“”\u00a0' },
  { charset: 'windows-1256', common: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآءئؤ،؟\u00a0' },
  { charset: 'windows-874', common: 'กขคงจฉชซญฐณดตถทธนบปผฝพฟภมยรลวศษสหอฮะัาำิีึืุูเแโใไ็่้๊๋์\u00a0' },
];

/** The characters that make up most of ordinary text, by multi-byte encoding. */
export const multiByteProfiles: readonly CharsetProfile[] = [
  {
    charset: 'gb18030',
    common:
      '的一是不了在有人我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运您请谢邮箱件联系客服，。、：；！？“”（）《》\u3000',
  },
  {
    charset: 'big5',
    common:
      '的一是不了在有人我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應向頭文體相見被利什二等產或新己制身加月話合回特代內信表化老給位次度門任常先通教原提立及比員解水名真處走各入口認條平系氣題活更別打變四總何電數安少報結受目再感建務做接必場件計管期直資命金指許統區保至社便空決治展科司您請謝郵聯絡客服，。、：；！？「」（）\u3000',
  },
  {
    charset: 'shift_jis',
    common:
      'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんがぎぐげござじずぜぞだでどばびぶべぼぱっゃゅょアイウエオカキクケコサシスセソタチツテトナニネノハヒフヘホマミムメモヤユヨラリルレロワンガグゴジズダデドバビブベボパピプポッャュョー、。・「」日本人会社様御返信件名問合送受電話連絡担当願致申上今後度\u3000',
  },
  {
    charset: 'euc-jp',
    common:
      'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんがぎぐげござじずぜぞだでどばびぶべぼぱっゃゅょアイウエオカキクケコサシスセソタチツテトナニネノハヒフヘホマミムメモヤユヨラリルレロワンガグゴジズダデドバビブベボパピプポッャュョー、。・「」日本人会社様御返信件名問合送受電話連絡担当願致申上今後度\u3000',
  },
  {
    charset: 'euc-kr',
    common:
      '이다는을를에의가은하고지로한니기사나도서어습안자시리대해스인그있아보요부제일수정들문신장상주여것전합원적연으감녕세드님게메일답변접회담당고객센터',
  },
];
