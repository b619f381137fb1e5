package be.cpasonline.reach;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a mistyped address was meant to be. Only a proposal: the address itself may well be right. */
final class MailTypos {

    private static final List<String> COMMON = List.of(
            "gmail.com",
            "hotmail.com",
            "hotmail.be",
            "hotmail.fr",
            "hotmail.nl",
            "hotmail.de",
            "outlook.com",
            "outlook.be",
            "outlook.fr",
            "live.be",
            "live.com",
            "live.fr",
            "live.nl",
            "yahoo.com",
            "yahoo.fr",
            "yahoo.be",
            "yahoo.de",
            "icloud.com",
            "skynet.be",
            "proximus.be",
            "telenet.be",
            "voo.be",
            "scarlet.be",
            "belgacom.net",
            "brutele.be",
            "orange.fr",
            "laposte.net",
            "wanadoo.fr",
            "ziggo.nl",
            "kpnmail.nl",
            "gmx.de",
            "gmx.net",
            "gmx.com",
            "web.de",
            "t-online.de",
            "freenet.de",
            "msn.com",
            "me.com",
            "mail.com",
            "proton.me",
            "protonmail.com",
            "googlemail.com",
            "ymail.com",
            "aol.com");

    private MailTypos() {}

    /** The address with the common domain it comes close to; empty when it has one, or none comes close. */
    static Optional<String> likely(String email) {
        var at = email.lastIndexOf('@');
        var domain = email.substring(at + 1).toLowerCase(Locale.ROOT);
        if (COMMON.contains(domain)) {
            return Optional.empty();
        }
        return COMMON.stream()
                .filter(common -> slips(domain, common) <= tolerated(common))
                .min(Comparator.comparingInt(common -> slips(domain, common)))
                .map(common -> email.substring(0, at + 1) + common);
    }

    private static int tolerated(String domain) {
        return domain.length() < 9 ? 1 : 2;
    }

    /** Letters left out, added, changed or swapped. */
    private static int slips(String typed, String meant) {
        var counts = new int[typed.length() + 1][meant.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= meant.length(); j++) {
                counts[i][j] = i == 0 || j == 0 ? i + j : fewest(counts, typed, meant, i, j);
            }
        }
        return counts[typed.length()][meant.length()];
    }

    private static int fewest(int[][] counts, String typed, String meant, int i, int j) {
        var same = typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1;
        var fewest = Math.min(Math.min(counts[i - 1][j], counts[i][j - 1]) + 1, counts[i - 1][j - 1] + same);
        var swapped = i > 1
                && j > 1
                && typed.charAt(i - 1) == meant.charAt(j - 2)
                && typed.charAt(i - 2) == meant.charAt(j - 1);
        return swapped ? Math.min(fewest, counts[i - 2][j - 2] + 1) : fewest;
    }
}
