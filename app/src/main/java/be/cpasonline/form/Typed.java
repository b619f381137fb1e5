package be.cpasonline.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a browser sent for one page, bounded: only the fields of that page, so many characters, so many values. */
final class Typed {

    private static final int MOST_VALUES = 20;
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cs}\\p{Cc}&&[^\\n\\t]]");

    private Typed() {}

    static Map<String, List<String>> on(FormPage<?> page, HttpServletRequest request) {
        var fields = new HashMap<String, List<String>>();
        page.fields().forEach((field, longest) -> {
            var values = request.getParameterValues(field);
            if (values != null) {
                fields.put(field, bounded(values, longest));
            }
        });
        return Map.copyOf(fields);
    }

    private static List<String> bounded(String[] values, int longest) {
        return Arrays.stream(values)
                .limit(MOST_VALUES)
                .map(value -> readable(value, longest))
                .toList();
    }

    /** Half characters and control characters are no text, in no language; a cut never leaves half a character. */
    private static String readable(String value, int longest) {
        var cut = value.length() > longest ? value.substring(0, longest) : value;
        return NOT_TEXT.matcher(cut.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }
}
