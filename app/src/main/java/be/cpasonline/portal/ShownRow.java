package be.cpasonline.portal;

import java.util.List;

/**
 * A row of a list in words.
 *
 * @param tags what stands out, each in words: unread, new, closed, same person, opened by
 * @param about language, identity, channel
 */
record ShownRow(
        String href,
        String reference,
        boolean unread,
        List<String> tags,
        String received,
        String sent,
        String number,
        Left competence,
        Left decision,
        List<String> about) {

    @Override
    public String toString() {
        return "ShownRow[redacted]";
    }
}
