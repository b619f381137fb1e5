package be.cpasonline.operator;

import be.cpasonline.language.Texts;
import be.cpasonline.pages.Mistake;
import be.cpasonline.pages.TextField;
import java.util.List;
import java.util.Optional;

/** The directory's home: a list to send in, and the versions there are. */
record DirectoryModel(
        TextField day, Optional<String> fileMistake, List<VersionRow> versions, Optional<String> done, Texts.In texts) {

    List<Mistake> mistakes() {
        var mistakes = new java.util.ArrayList<Mistake>();
        this.fileMistake.ifPresent(message -> mistakes.add(new Mistake("list", message)));
        this.day.error().ifPresent(message -> mistakes.add(new Mistake("day", message)));
        return mistakes;
    }

    String text(String key, Object... namesAndValues) {
        return this.texts.get(key, namesAndValues);
    }

    String action(String path) {
        return DirectoryPaths.home(this.texts.language()) + path;
    }
}
