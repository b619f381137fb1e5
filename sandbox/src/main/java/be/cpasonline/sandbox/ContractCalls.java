package be.cpasonline.sandbox;

import be.cpasonline.calls.QueryParameters;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The contract of the sandbox, from the file of the repository. */
@RestController("sandboxContractCalls")
@OnlyInSandbox
class ContractCalls {

    private static final ClassPathResource CONTRACT = new ClassPathResource("sandbox.yaml", ContractCalls.class);

    @GetMapping(SandboxDoor.BASE + "openapi.yaml")
    ResponseEntity<byte[]> contract(HttpServletRequest request) throws IOException {
        QueryParameters.none(request);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_YAML).body(CONTRACT.getContentAsByteArray());
    }
}
