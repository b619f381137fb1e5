package be.cpasonline.api;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** The contract with the centres' software: the very file of the repository, put beside this class by the build. */
public final class ContractFile {

    /** Where it is served. */
    public static final String PATH = "/doc/openapi.yaml";

    private ContractFile() {}

    /** Its text, in YAML. */
    public static Resource text() {
        return new ClassPathResource("cpas-online.yaml", ContractFile.class);
    }
}
