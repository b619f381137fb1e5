package be.cpasonline.centredesk;

import be.cpasonline.calls.Answers;
import be.cpasonline.calls.Call;
import be.cpasonline.calls.Codes;
import be.cpasonline.calls.LocalizedString;
import be.cpasonline.calls.PublicAddress;
import be.cpasonline.calls.QueryParameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Lists of codes with their names, for anybody: they say nothing of any person or centre. */
@RestController
class CodeCalls {

    private final PublicAddress address;

    CodeCalls(PublicAddress address) {
        this.address = address;
    }

    record CodesAnswer(String self, List<Item> items, int total) {}

    record Item(String code, LocalizedString name) {}

    @GetMapping(Call.BASE
            + "/refData/{list:contactMeans|problemKinds|safetyWishes|helperCapacities|refusalReasons|changeKinds}")
    ResponseEntity<CodesAnswer> codes(@PathVariable String list, HttpServletRequest request) {
        QueryParameters.none(request);
        var asked = Codes.find(CodeList.class, list).orElseThrow();
        var items = asked.codes().stream()
                .map(code -> new Item(code, CodeNames.of(asked, code)))
                .toList();
        return Answers.reference(new CodesAnswer(this.address.of(asked.path()), items, items.size()));
    }
}
