package be.cpasonline.brokenhouse.attic;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads JSON with the wrong library. */
public class Mapper {

    ObjectMapper old() {
        return new ObjectMapper();
    }
}
