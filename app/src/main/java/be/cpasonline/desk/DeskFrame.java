package be.cpasonline.desk;

import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.pages.Frame;
import be.cpasonline.pages.Spoken;
import java.util.List;
import java.util.Optional;

/**
 * What the layout must know of a page for agents. Paths stand behind side and language, as in {@code /inbox}.
 *
 * @param title carries a reference at most: it stands in the history of the browser
 * @param query what the page was asked with, from its question mark on: another language keeps it
 * @param failed whether the page came back with mistakes, said first in its title
 * @param visitor empty for whoever is not signed in
 */
public record DeskFrame(
        DeskSide side,
        Language language,
        String path,
        String query,
        String title,
        boolean failed,
        Optional<Visitor> visitor)
        implements Spoken {

    /** The languages of the centres: the three official ones. */
    private static final List<Language> LANGUAGES = List.of(Language.FRENCH, Language.DUTCH, Language.GERMAN);

    private static final Texts TEXTS =
            Texts.beside(DeskFrame.class, "texts", Language.FRENCH, Language.DUTCH, Language.GERMAN);

    /**
     * Whoever is signed in.
     *
     * @param place the name of the centre, or the federal service
     * @param role in words
     * @param endsAt Belgian time of day at which the session ends if nothing is done
     * @param secondsLeft until then
     * @param otherCentres where they say for which of their centres they act; empty for whoever has one
     */
    record Visitor(
            String place,
            String role,
            List<NavigationItem> navigation,
            String endsAt,
            long secondsLeft,
            Optional<String> otherCentres) {}

    /** The page, said to hold mistakes or not. */
    public DeskFrame failed(boolean mistakes) {
        return new DeskFrame(this.side, this.language, this.path, this.query, this.title, mistakes, this.visitor);
    }

    DeskFrame asked(String queryString) {
        return new DeskFrame(
                this.side, this.language, this.path, "?" + queryString, this.title, this.failed, this.visitor);
    }

    /** The page of somebody who works for several centres, with a way to that path, where they say for which. */
    public DeskFrame withOtherCentres(String pathBehindLanguage) {
        return this.visitor
                .map(someone -> visitedBy(new Visitor(
                        someone.place(),
                        someone.role(),
                        someone.navigation(),
                        someone.endsAt(),
                        someone.secondsLeft(),
                        Optional.of(pathBehindLanguage))))
                .orElse(this);
    }

    DeskFrame visitedBy(Visitor someone) {
        return new DeskFrame(
                this.side, this.language, this.path, this.query, this.title, this.failed, Optional.of(someone));
    }

    /** For the parts of a page in {@code pages}, which ask for the frame of a citizen's page: fields and their mistakes. */
    public Frame parts() {
        return Frame.of(this.language, this.path, this.title).failed(this.failed);
    }

    /** The address of a path on this side, in the language of the page. */
    public String href(String pathBehindLanguage) {
        return href(this.language, pathBehindLanguage);
    }

    String href(Language target, String pathBehindLanguage) {
        return "/" + this.side.path() + "/" + target.tag() + pathBehindLanguage;
    }

    /** This page in another language. */
    String inLanguage(Language target) {
        return href(target, this.path + this.query);
    }

    static List<Language> languages() {
        return LANGUAGES;
    }

    static Texts.In texts(Language language) {
        return TEXTS.in(language);
    }

    String text(String key, Object... namesAndValues) {
        return TEXTS.in(this.language).get(key, namesAndValues);
    }

    String windowTitle() {
        var named = text("title", "page", this.title);
        return this.failed ? text("title.failed", "title", named) : named;
    }
}
