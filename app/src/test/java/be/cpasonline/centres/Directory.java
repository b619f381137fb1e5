package be.cpasonline.centres;

import be.cpasonline.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One node's directory over a database; two of them over the same one are two nodes. */
public record Directory(
        WelfareCentres centres,
        DirectoryImports imports,
        DirectoryVersions versions,
        NoticeAddresses addresses,
        TransactionTemplate transaction) {

    /** A node that has read nothing yet. */
    public static Directory over(TestDatabase database) {
        var jdbc = JdbcClient.create(database.service());
        var table = new DirectoryTable(jdbc);
        var versionTable = new VersionTable(jdbc, table);
        var imported = new ImportedDirectory(versionTable);
        var centres = new WelfareCentres(ReferenceData.municipalities(), imported);
        var transactions = new DataSourceTransactionManager(database.service());
        var gate = new DirectoryGate(jdbc, imported, transactions);
        var versions = new DirectoryVersions(versionTable, imported, centres, gate);
        return new Directory(
                centres,
                new DirectoryImports(table, versionTable, versions, gate),
                versions,
                new NoticeAddresses(jdbc),
                new TransactionTemplate(transactions));
    }
}
