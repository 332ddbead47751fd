import type { PhraseBook } from './book.ts';

export const tr: PhraseBook = {
  languages: ['tr', 'az'],
  received: `
    (mesajınız|talebiniz|e-?postanız|başvurunuz|formunuz|bildiriminiz|isteğiniz|sorunuz|iletiniz|mailiniz|siparişiniz|kaydınız)…(alındı|alınmıştır|tarafımıza|ulaştı|ulaşmıştır|gönderildi|iletildi|iletilmiştir|kaydedildi|oluşturuldu|bize|oluşturulmuştur|kaydedilmiştir|gönderilmiştir|işleme)
    (mesajınızı|talebinizi|e-?postanızı|başvurunuzu) (aldık|almış)
  `,
  thanks: `
    (bize|bizimle|bizi)? ?(ulaştığınız|yazdığınız|iletişime geçtiğiniz|mesajınız|ilginiz|e-?postanız|başvurunuz|tercih ettiğiniz|iletişim kurduğunuz|aradığınız)…için…teşekkür
    teşekkür (ederiz|ederim)
  `,
  promise: `
    (en kısa (sürede|zamanda)|mümkün olan en kısa|yakında|\\d+ (saat|iş günü|gün) (içinde|içerisinde)|24 saat)
    (size|sizinle|tarafınıza|ekibimiz|temsilcimiz)…(dönüş|geri dön|dönülecek|iletişime geç|cevap|yanıt|bilgi verilecek|ulaşacak)
    yoğunluk nedeniyle
  `,
  automatic: `
    (bu|bu bir|bu mesaj|bu e-?posta)…(otomatik)
    otomatik (olarak|yanıt|cevap|mesaj|bilgilendirme|e-?posta)
  `,
  noReply: `
    (lütfen )?(yanıtlamayınız|cevaplamayınız|yanıtlamayın|cevap vermeyiniz|yanıt vermeyin|cevaplamayın)
  `,
  copy: `
    (mesajınızın|formun|gönderdiğiniz|talebinizin) (kopyası|özeti|içeriği|bilgiler|mesaj|detayları)
    (aşağıda|aşağıdaki)…(mesaj|bilgi|kopya|form)
    (iletişim formu|web sitesi)(ndan|nden| üzerinden| aracılığıyla)
  `,
  ticket: `
    (talep|takip|başvuru|kayıt|bilet|referans|destek|ticket|iş) ?(no|numarası|numaranız|id|#|kodu)
  `,
  absent: `
    (izinde|izinli|yıllık izin|ofis dışında|ofiste (değil|olmay)|şehir dışında|yurt dışında|doğum izni|raporlu|tatilde|işyerinde değil|seyahatte)[a-zçğıöşü]*
    (döneceğim|dönüşümde|döndüğümde|dönüş tarih|geri döneceğim)
    (artık)…(çalışmıyor|çalışmamakta|görev)
    (sınırlı)…(erişim)
    (ofisimiz|mağazamız)…kapalı
  `,
  absentHint: `
    acil (durum|konu|bir|iş|hal|olan|mesaj)[a-zçğıöşü]*
    (arkadaşım|meslektaşım|yerime|iş arkadaşım)
    (yokluğumda|izinde olduğum)
  `,
  absentSubject: `
    izinde|izinli|ofis dışı|yıllık izin|işyerinde değil|ofiste değil
  `,
  automaticSubject: `
    otomatik (yanıt|cevap|bilgilendirme|ileti)|^otomatik
  `,
  receivedSubject: `
    (talebiniz|mesajınız|başvurunuz|e-?postanız).{0,30}(alın|ulaş|hakkında|kaydedil|oluştur)?
    teşekkür(ler| ederiz)
    (talep|ticket|kayıt|destek).{0,20}(#|no|numara|\\[)
    iletişim formu
  `,
  undelivered: `
    (iletilemedi|teslim edilemedi|gönderilemedi|ulaştırılamadı|teslim edilemiyor|iletilemiyor|teslim edilememiştir)
    (kullanıcı|alıcı|adres|posta kutusu)…(bulunamadı|bilinmiyor|dolu|geçersiz|mevcut değil|yok)
  `,
  undeliveredSubject: `
    teslim (edilemedi|edilemeyen|hatası|durumu|başarısız)|iletilemedi|gönderilemedi|ulaştırılamadı|teslimat
  `,
  bulkFooter: `
    (abonelikten (çık|ayrıl)|listeden (çık|ayrıl)|üyelikten ayrıl|aboneliğinizi iptal)
    (almak istemiyorsanız|almak istemiyor)
    (tarayıcıda|görüntüleyemiyorsanız|web sürümü|online)
    (bu e-?postayı|bu mesajı|bu ileti)…(çünkü|aldınız|alıyorsunuz|nedeniyle|gönderilmiş)
  `,
  marketing: `
    e-?bülten|bülten|basın bülteni
    (indirim|kampanya|fırsat|ücretsiz|hediye|çekiliş|kupon)
    (satın al|hemen|tıklayın|incele|devamını oku|keşfet|kayıt ol|detaylı bilgi|başvur)
    (gizlilik politikası|tüm hakları|kvkk|bizi takip)
    (değerli|sayın|sevgili) (müşteri|üye|abone|okur|yetkili)[a-zçğıöşü]*
  `,
  personal: `
    (ben|bence|bana|benim|düşünüyorum|istiyorum|isterim|gönderiyorum|ekledim|ekte|baktım|sordum|konuştum|umarım|maalesef|üzgünüm|kusura|rica ederim|arayacağım|önerim|memnun)
    (misiniz|mısınız|musunuz|müsünüz|var mı|olur mu|ne zaman|ne kadar|lütfen (bana|bildirin)|haber ver|misin|mısın)
    (tabii|elbette|tamam|evet|hayır|konuştuğumuz gibi|sorunuza)
    (fiyat|ücret|cevap|süre)[a-zçğıöşü]*
  `,
  teamSignOff: `
    [a-zçğıöşü]+ (ekibi|ekip)|müşteri hizmetleri|destek ekibi
  `,
  formLabels: `
    ad
    adı
    isim
    ad soyad
    adınız
    soyad
    soyadı
    e-?posta
    e-?mail
    telefon
    konu
    mesaj
    mesajınız
    firma
    şirket
    adres
    şehir
  `,
};
