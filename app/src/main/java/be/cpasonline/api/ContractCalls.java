package be.cpasonline.api;

import be.cpasonline.calls.Call;
import be.cpasonline.calls.QueryParameters;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the contract itself. */
@RestController
class ContractCalls {

    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    @GetMapping(Call.BASE + ContractFile.PATH)
    ResponseEntity<Resource> contract(HttpServletRequest request) {
        QueryParameters.none(request);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .contentType(YAML)
                .body(ContractFile.text());
    }
}
