package be.cpasonline.contract;

import be.cpasonline.api.ContractFile;
import be.cpasonline.calls.Call;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The contract and the policy of its changes as pages to read, in the language of the contract, which is English. */
@Controller
class DocumentationPages {

    static final String PATH = "/api";
    static final String CHANGES = PATH + "/changes";

    private static final Texts.In WORDS =
            Texts.beside(DocumentationPages.class, "texts", Language.ENGLISH).in(Language.ENGLISH);

    private final Documentation documentation = new DocumentationReader(ContractTree.of(ContractFile.text())).read();
    private final Prose policy = policy();

    @GetMapping(PATH)
    ModelAndView documentation() {
        return new ModelAndView(
                "contract/documentation",
                Map.of("words", WORDS, "page", this.documentation, "yaml", Call.BASE + ContractFile.PATH));
    }

    @GetMapping(CHANGES)
    ModelAndView changes() {
        return new ModelAndView("contract/changes", Map.of("words", WORDS, "policy", this.policy));
    }

    /** The very document of the repository, put beside this class by the build. */
    private static Prose policy() {
        var document = new ClassPathResource("changes-of-the-contract.md", DocumentationPages.class);
        try {
            return Prose.of(document.getContentAsString(StandardCharsets.UTF_8).replaceFirst("^# .*\n", ""));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
