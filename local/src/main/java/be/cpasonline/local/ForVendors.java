package be.cpasonline.local;

/** What whoever started the sandbox needs to know to begin: where it is, and lines that work as they stand. */
final class ForVendors {

    private ForVendors() {}

    static String told(Places places) {
        return """
                  Sandbox          %1$s/sandbox
                  Conformance      %1$s/sandbox/conformance
                  Key and tokens   %2$s/vendor (the invented vendor's key: %2$s/vendor/private-key)

                To begin with, line by line in a shell:

                  API=%1$s/REST/cpasOnline/v1; TOKEN=$(curl -s '%2$s/vendor/token?client=vendor-namur')
                  curl -s $API/sandbox/testRequests -H "Authorization: Bearer $TOKEN" --json '{"count":10,"traits":["weekEnd"]}'
                  curl -s "$API/aidRequests?pageSize=10" -H "Authorization: Bearer $TOKEN"
                  curl -s $API/tokenCentre -H "Authorization: Bearer $TOKEN" -H "Sandbox-Fault: 500"
                  curl -s $API/sandbox/faults -H "Authorization: Bearer $TOKEN" --json '{"kind":"429","times":2}'
                  curl -s $API/sandbox/clock -H "Authorization: Bearer $TOKEN" --json '{"forward":"P1D"}'
                """.formatted(places.form(), places.login());
    }
}
