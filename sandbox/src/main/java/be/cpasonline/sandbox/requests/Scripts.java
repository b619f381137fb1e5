package be.cpasonline.sandbox.requests;

/** Texts in every script that software must carry unharmed, nearly as long as they may be. */
public final class Scripts {

    private static final String SENTENCES = """
            Latin: Ça va très mal, ’k heb géén huur betaald; Łódź, Ağrı, Þórr, Đắk Lắk, ĲSSEL, ﬁn, ß/ẞ.
            Greek: Δεν μπορώ να πληρώσω το ενοίκιο, ΐ ΰ ς.
            Cyrillic: Я не можу заплатити за квартиру. Ђорђе, Ўзбек, Ё.
            Arabic: لا أستطيع دفع الإيجار منذ شهرين (٢ شهر).
            Hebrew: אני לא יכול לשלם שכר דירה, שָׁלוֹם.
            Chinese, Japanese, Korean: 我付不起房租。家賃が払えません。집세를 낼 수 없어요. 𠮷野家
            Devanagari, Thai, Georgian, Amharic: मैं किराया नहीं दे सकता। ฉันจ่ายค่าเช่าไม่ได้ ქირას ვერ ვიხდი ኪራይ መክፈል አልችልም
            Emoji: 😢 👩‍👩‍👧‍👦 🇧🇪 👍🏽 ❤️ 🏳️‍🌈
            Combining marks: e\u0301 a\u030A n\u0303 Z\u0351\u0343a\u0327\u0329 \u1112\u1161\u11ab
            Signs: <b>&amp;</b> "double" 'single' \\ % {0} ${x} ; -- \u200Fמ\u200E \u00A0| \uFFFD ｆｕｌｌ
            """;

    private static final String NAME = "Test Zoë-Łukasz Ðặng Αγγελική Ольга محمد שרה 王小明 김철수 O’Brien e\u0301 😀 ";

    private Scripts() {}

    /** Of exactly so many code points, beginning and ending with a sign that is no space. */
    public static String text(int length) {
        return cut(SENTENCES, length);
    }

    /** The same on one line, as in a name. */
    public static String name(int length) {
        return cut(NAME, length);
    }

    private static String cut(String sample, int length) {
        var points = sample.repeat(length / sample.codePointCount(0, sample.length()) + 1)
                .codePoints()
                .limit(length - 1L)
                .toArray();
        return new String(points, 0, points.length) + "Ω";
    }
}
