package be.cpasonline.request;

import be.cpasonline.calendar.LegalDeadlines;
import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.calendar.WorkingDays;
import be.cpasonline.centres.CentreNumber;
import java.time.LocalDate;

/**
 * How and when a request that an agent enters reached the centre. Its day of reception is the day on which it really
 * came: only a request by the electronic form that is sent on a Saturday, Sunday or legal holiday is moved to the next
 * working day (law of 8 July 1976, art. 58 § 1; law of 26 May 2002, art. 18 § 2; circular § 9.1.1).
 */
public sealed interface Intake {

    /** The day that counts for the person. Law of 8 July 1976, art. 58 § 1. */
    ReceptionDate received();

    /** By which way. */
    Channel channel();

    /** The day from which the limits of this centre run. */
    default LocalDate startedOn() {
        return received().day();
    }

    /** The last days of the two limits of this centre. */
    default LegalDeadlines deadlines() {
        return received().deadlines();
    }

    /** Said, and signed in the register. */
    record Oral(ReceptionDate received) implements Intake {
        @Override
        public Channel channel() {
            return Channel.ORAL;
        }
    }

    /** On paper, signed. */
    record Written(ReceptionDate received) implements Intake {
        @Override
        public Channel channel() {
            return Channel.WRITTEN;
        }
    }

    /** By the centre itself. Law of 26 May 2002, art. 18 § 1. */
    record OwnInitiative(ReceptionDate received) implements Intake {
        @Override
        public Channel channel() {
            return Channel.OWN_INITIATIVE;
        }
    }

    /**
     * Sent on by another centre. It stays valid at the day of its reception by the first one (law of 8 July 1976,
     * art. 58 § 3; law of 26 May 2002, art. 18 § 4); the 30 days run from the day on which that one sent it (art. 21
     * § 1). This centre may not send it on again: it brings the conflict before the federal service within 5 working
     * days, counted here from the sending, so never too late.
     */
    record Transfer(CentreNumber from, ReceptionDate received, LocalDate sentOn) implements Intake {

        private static final int CONFLICT_WORKING_DAYS = 5;

        public Transfer {
            if (sentOn.isBefore(received.day())) {
                throw new IllegalArgumentException("a request is not sent on before it was received");
            }
        }

        @Override
        public Channel channel() {
            return Channel.TRANSFER;
        }

        @Override
        public LocalDate startedOn() {
            return this.sentOn;
        }

        @Override
        public LegalDeadlines deadlines() {
            return new LegalDeadlines(
                    WorkingDays.after(this.sentOn, CONFLICT_WORKING_DAYS),
                    new ReceptionDate(this.sentOn).deadlines().decision());
        }
    }
}
