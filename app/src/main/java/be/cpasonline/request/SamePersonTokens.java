package be.cpasonline.request;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.Identification;
import be.cpasonline.sealing.BlindToken;
import be.cpasonline.sealing.MasterKeys;
import be.cpasonline.sealing.WrappedKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * By what the person of a request is known in another centre: tokens are bound to one centre, so that a centre and those
 * it answers for cannot be compared by what is stored. Nothing that is opened for it is kept. Circular § 9.2.
 */
@Component
public class SamePersonTokens {

    private final MasterKeys masterKeys;
    private final SearchTokens tokens;

    SamePersonTokens(MasterKeys masterKeys, SearchTokens tokens) {
        this.masterKeys = masterKeys;
        this.tokens = tokens;
    }

    /**
     * The person of a row with {@code id, applicant, identity, master_key, wrapped}, as the inbox's lists read it; empty
     * when retention deleted the key.
     */
    public Known of(ResultSet row) throws SQLException {
        var wrapped = row.getBytes("wrapped");
        if (wrapped == null) {
            return centre -> List.of();
        }
        var key = this.masterKeys.unwrap(
                row.getObject("id", UUID.class), new WrappedKey(row.getLong("master_key"), wrapped));
        Applicant applicant = SealedColumns.applicant(key, row.getBytes("applicant"));
        Identification identification = SealedColumns.identification(key, row.getBytes("identity"));
        return centre -> this.tokens.ofSamePerson(centre, applicant, identification);
    }

    /** A person known by number, and by name with birth. */
    @FunctionalInterface
    public interface Known {

        /** Their tokens in that centre, under every key still kept. */
        List<BlindToken> in(CentreNumber centre);
    }
}
