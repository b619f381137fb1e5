package be.cpasonline.desk;

/** How a request is named in an address of the portal: by its public id, in lower case, and in no other way. */
public final class RequestAddress {

    /** The place of the id in the pattern of an address; it fills the parameter {@code publicId}. */
    public static final String ID = "{publicId:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    private RequestAddress() {}
}
