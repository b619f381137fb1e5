package be.cpasonline.acknowledgement;

import be.cpasonline.acknowledgement.Passage.Paragraph;
import be.cpasonline.acknowledgement.Passage.Points;
import be.cpasonline.acknowledgement.Passage.Provision;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * The provisions every acknowledgement must state, each with its version and source in {@code legal_*.properties}. Law of
 * 26 May 2002, art. 18 § 3 (examination time limit, art. 20, art. 22 § 1 al. 2); law of 8 July 1976, art. 60ter.
 */
final class LegalMentions {

    static final List<String> PROVISIONS = List.of("examination", "article20", "article22", "article60ter");

    private static final String STATUTORY = "statutory";
    private static final String POINT = "- ";

    private final Texts legal = Texts.beside(LegalMentions.class, "legal", Language.values());

    List<Passage> in(Texts.In words) {
        var mentions = this.legal.in(words.language());
        return PROVISIONS.stream().map(name -> provision(name, mentions, words)).toList();
    }

    private static Passage provision(String name, Texts.In mentions, Texts.In words) {
        var statutory = mentions.get(name + ".standing").equals(STATUTORY);
        var note = words.get(
                statutory ? "legal.statutory" : "legal.paraphrase", "version", mentions.get(name + ".version"));
        return new Provision(mentions.get(name + ".title"), passages(mentions.get(name + ".text")), statutory, note);
    }

    private static List<Passage> passages(String text) {
        var passages = new ArrayList<Passage>();
        var points = new ArrayList<String>();
        for (var line : text.lines().toList()) {
            if (line.startsWith(POINT)) {
                points.add(line.substring(POINT.length()));
                continue;
            }
            flush(points, passages);
            passages.add(new Paragraph(line));
        }
        flush(points, passages);
        return List.copyOf(passages);
    }

    private static void flush(List<String> points, List<Passage> passages) {
        if (!points.isEmpty()) {
            passages.add(new Points(List.copyOf(points)));
            points.clear();
        }
    }
}
