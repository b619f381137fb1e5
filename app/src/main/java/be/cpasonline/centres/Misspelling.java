package be.cpasonline.centres;

/** How far two folded words lie apart: letters left out, added, replaced, or two neighbours exchanged. */
final class Misspelling {

    private Misspelling() {}

    /** How many mistakes a word of that length may hold. */
    static int allowedIn(String key) {
        return key.length() < 4 ? 0 : key.length() < 7 ? 1 : 2;
    }

    /** One bit a letter: each mistake changes two of them at most, so most words are set aside without being compared. */
    static long letters(String key) {
        long letters = 0;
        for (int i = 0; i < key.length(); i++) {
            letters |= 1L << (key.charAt(i) % 64);
        }
        return letters;
    }

    /** The number of mistakes between two words, or more than {@code most} as soon as that is certain. */
    static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = row(one, other, i, last, beforeLast);
            if (smallest(row) > most) {
                return most + 1;
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }

    private static int[] row(String one, String other, int i, int[] last, int[] beforeLast) {
        var row = new int[other.length() + 1];
        row[0] = i;
        for (int j = 1; j <= other.length(); j++) {
            int replaced = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
            if (i > 1
                    && j > 1
                    && one.charAt(i - 1) == other.charAt(j - 2)
                    && one.charAt(i - 2) == other.charAt(j - 1)) {
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
        }
        return row;
    }

    private static int smallest(int[] row) {
        int smallest = row[0];
        for (int value : row) {
            smallest = Math.min(smallest, value);
        }
        return smallest;
    }
}
