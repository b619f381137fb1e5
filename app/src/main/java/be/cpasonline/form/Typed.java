package be.cpasonline.form;

import be.cpasonline.questions.FormPage;
import be.cpasonline.request.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a browser sent for one page, bounded: only the fields of that page, so many characters, so many values. */
final class Typed {

    private static final int MOST_VALUES = 20;

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

    private static String readable(String value, int longest) {
        return Words.cleaned(value.length() > longest ? value.substring(0, longest) : value);
    }
}
