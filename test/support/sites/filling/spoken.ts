/** What lists say in each language: topics (a complaint, a general question, something else), yes and no, ways to answer. */
export interface Spoken {
  language: string;
  prompt: string;
  topics: readonly [complaint: string, general: string, other: string];
  answers: readonly [yes: string, no: string];
  ways: readonly [phone: string, email: string];
}

const row = (
  language: string,
  prompt: string,
  topics: Spoken['topics'],
  rest: readonly [yes: string, no: string, phone: string, email: string],
): Spoken => ({ language, prompt, topics, answers: [rest[0], rest[1]], ways: [rest[2], rest[3]] });

export const spoken: readonly Spoken[] = [
  row('en', 'Please select', ['Complaint', 'General inquiry', 'Other'], ['Yes', 'No', 'Phone', 'E-mail']),
  row(
    'de',
    'Bitte wählen',
    ['Reklamation', 'Allgemeine Anfrage', 'Sonstiges'],
    ['Ja', 'Nein', 'Telefon', 'E-Mail'],
  ),
  row(
    'fr',
    'Veuillez choisir',
    ['Réclamation', 'Demande générale', 'Autre'],
    ['Oui', 'Non', 'Téléphone', 'Courriel'],
  ),
  row(
    'es',
    'Seleccione',
    ['Queja', 'Consulta general', 'Otros'],
    ['Sí', 'No', 'Teléfono', 'Correo electrónico'],
  ),
  row(
    'it',
    'Seleziona',
    ['Reclamo', 'Richiesta generica', 'Altro'],
    ['Sì', 'No', 'Telefono', 'Posta elettronica'],
  ),
  row('pt', 'Selecione', ['Reclamação', 'Dúvidas gerais', 'Outros'], ['Sim', 'Não', 'Telefone', 'E-mail']),
  row('nl', 'Maak een keuze', ['Klacht', 'Algemene vraag', 'Anders'], ['Ja', 'Nee', 'Telefonisch', 'E-mail']),
  row('pl', 'Wybierz', ['Reklamacja', 'Pytanie ogólne', 'Inne'], ['Tak', 'Nie', 'Telefon', 'E-mail']),
  row('cs', 'Vyberte', ['Reklamace', 'Obecný dotaz', 'Jiné'], ['Ano', 'Ne', 'Telefon', 'E-mail']),
  row('sk', 'Vyberte', ['Sťažnosť', 'Všeobecná otázka', 'Iné'], ['Áno', 'Nie', 'Telefón', 'E-mail']),
  row('ru', 'Выберите', ['Жалоба', 'Общий вопрос', 'Другое'], ['Да', 'Нет', 'Телефон', 'Электронная почта']),
  row('uk', 'Оберіть', ['Скарга', 'Загальне питання', 'Інше'], ['Так', 'Ні', 'Телефон', 'Електронна пошта']),
  row('sv', 'Välj', ['Klagomål', 'Allmän fråga', 'Övrigt'], ['Ja', 'Nej', 'Telefon', 'E-post']),
  row('no', 'Velg', ['Klage', 'Generelt spørsmål', 'Annet'], ['Ja', 'Nei', 'Telefon', 'E-post']),
  row('da', 'Vælg', ['Klage', 'Generelt spørgsmål', 'Andet'], ['Ja', 'Nej', 'Telefon', 'E-mail']),
  row('fi', 'Valitse', ['Valitus', 'Yleinen kysymys', 'Muu'], ['Kyllä', 'Ei', 'Puhelin', 'Sähköposti']),
  row('hu', 'Válasszon', ['Panasz', 'Általános kérdés', 'Egyéb'], ['Igen', 'Nem', 'Telefon', 'E-mail']),
  row('tr', 'Seçiniz', ['Şikayet', 'Genel soru', 'Diğer'], ['Evet', 'Hayır', 'Telefon', 'E-posta']),
  row('ro', 'Selectați', ['Reclamație', 'Întrebare generală', 'Altele'], ['Da', 'Nu', 'Telefon', 'E-mail']),
  row(
    'el',
    'Επιλέξτε',
    ['Παράπονο', 'Γενική ερώτηση', 'Άλλο'],
    ['Ναι', 'Όχι', 'Τηλέφωνο', 'Ηλεκτρονικό ταχυδρομείο'],
  ),
  row(
    'ja',
    '選択してください',
    ['苦情', '一般的なお問い合わせ', 'その他'],
    ['はい', 'いいえ', '電話', 'メール'],
  ),
  row('zh', '请选择', ['投诉', '一般咨询', '其他'], ['是', '否', '电话', '电子邮件']),
  row('ko', '선택하세요', ['불만', '일반 문의', '기타'], ['예', '아니요', '전화', '이메일']),
  row('ar', 'اختر', ['شكوى', 'استفسار عام', 'أخرى'], ['نعم', 'لا', 'الهاتف', 'البريد الإلكتروني']),
  row('he', 'בחר', ['תלונה', 'שאלה כללית', 'אחר'], ['כן', 'לא', 'טלפון', 'דוא"ל']),
  row('id', 'Pilih', ['Keluhan', 'Pertanyaan umum', 'Lainnya'], ['Ya', 'Tidak', 'Telepon', 'Email']),
  row('vi', 'Chọn', ['Khiếu nại', 'Câu hỏi chung', 'Khác'], ['Có', 'Không', 'Điện thoại', 'Email']),
  row('bg', 'Изберете', ['Оплакване', 'Общ въпрос', 'Друго'], ['Да', 'Не', 'Телефон', 'Имейл']),
  row('hr', 'Odaberite', ['Pritužba', 'Općeniti upit', 'Ostalo'], ['Da', 'Ne', 'Telefon', 'E-pošta']),
  row('sr', 'Изаберите', ['Жалба', 'Општи упит', 'Остало'], ['Да', 'Не', 'Телефон', 'Имејл']),
  row('sl', 'Izberite', ['Pritožba', 'Splošno vprašanje', 'Drugo'], ['Da', 'Ne', 'Telefon', 'E-pošta']),
  row('lt', 'Pasirinkite', ['Skundas', 'Bendras klausimas', 'Kita'], ['Taip', 'Ne', 'Telefonu', 'El. paštu']),
  row('lv', 'Izvēlieties', ['Sūdzība', 'Vispārīgs jautājums', 'Cits'], ['Jā', 'Nē', 'Tālrunis', 'E-pasts']),
  row('et', 'Valige', ['Kaebus', 'Üldine küsimus', 'Muu'], ['Jah', 'Ei', 'Telefon', 'E-post']),
  row(
    'ca',
    'Selecciona',
    ['Queixa', 'Consulta general', 'Altres'],
    ['Sí', 'No', 'Telèfon', 'Correu electrònic'],
  ),
  row('fa', 'انتخاب کنید', ['شکایت', 'سوال عمومی', 'سایر'], ['بله', 'خیر', 'تلفن', 'ایمیل']),
  row('th', 'เลือก', ['ร้องเรียน', 'สอบถามทั่วไป', 'อื่นๆ'], ['ใช่', 'ไม่ใช่', 'โทรศัพท์', 'อีเมล']),
];
