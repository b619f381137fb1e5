package be.cpasonline.centredesk;

import be.cpasonline.calls.LocalizedString;
import be.cpasonline.calls.ReasonTexts;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;

/** What codes are called, in the words of the form and of the portal. */
final class CodeNames {

    private static final Texts TEXTS = Texts.beside(CodeNames.class, "codes", Language.values());

    private CodeNames() {}

    static LocalizedString of(CodeList list, String code) {
        return list == CodeList.REFUSAL_REASONS ? ReasonTexts.of(code) : named(list.listName() + "." + code);
    }

    private static LocalizedString named(String key) {
        return new LocalizedString(
                TEXTS.in(Language.FRENCH).get(key),
                TEXTS.in(Language.DUTCH).get(key),
                TEXTS.in(Language.GERMAN).get(key),
                TEXTS.in(Language.ENGLISH).get(key));
    }
}
