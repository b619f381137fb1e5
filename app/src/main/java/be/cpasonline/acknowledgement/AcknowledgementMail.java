package be.cpasonline.acknowledgement;

/** The acknowledgement as a mail: its outside, both forms of its words, and the attached document. */
public record AcknowledgementMail(Envelope envelope, String text, String html, Document document) {

    @Override
    public String toString() {
        return "AcknowledgementMail[redacted]";
    }
}
