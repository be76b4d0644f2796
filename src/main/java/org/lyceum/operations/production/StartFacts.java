package org.lyceum.operations.production;

import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;

/**
 * What the rules look at.
 *
 * @param site     what people outside reach
 * @param people   who could come in without being invited
 * @param data     where everything lies
 * @param database the JDBC address, and whether a password goes with it
 * @param mail     how mail leaves
 * @param machine  what the process runs with
 * @param defaults properties with values that no setting may have
 */
record StartFacts(
        Site site,
        People people,
        Data data,
        Database database,
        Mail mail,
        Machine machine,
        List<BadDefault> defaults) {

    /**
     * @param publicUrl    empty where none is set
     * @param secureCookie whether the session cookie is kept to https
     * @param metricsToken characters of the token that opens the metrics; 0 where they are closed
     */
    record Site(String publicUrl, boolean secureCookie, int port, int metricsToken) {}

    /**
     * @param demo     demo people who can sign in
     * @param demoLeft demo people who are shut out
     * @param signUp   the policy, as it is set
     */
    record People(int demo, int demoLeft, String signUp) {}

    /**
     * @param permissions empty where the file system knows none
     * @param freeMegabytes of the disk that the folder lies on
     */
    record Data(Path folder, Set<PosixFilePermission> permissions, long freeMegabytes) {}

    record Database(String url, boolean password) {}

    /** @param host empty where none is set */
    record Mail(String host, String security, String sender) {}

    /** @param root whether the process may do everything on this machine */
    record Machine(long heapMegabytes, boolean root) {}

    /** @param fault message key of what is wrong; its arguments are the least and the most */
    record BadDefault(String property, String fault, int least, int most) {}
}
