package be.cpasonline.acknowledgement;

/** A PDF file; its name is neutral and carries the reference only. */
public record Document(String fileName, byte[] content) {

    @Override
    public String toString() {
        return "Document[redacted]";
    }
}
