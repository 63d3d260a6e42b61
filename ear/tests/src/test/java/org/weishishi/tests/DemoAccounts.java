package org.weishishi.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The demo accounts a house printed: one line for each account and post, its token last. */
final class DemoAccounts {

    private final List<String[]> rows;

    DemoAccounts(Path data) throws IOException {
        rows = Files.readAllLines(data.resolve("demo-accounts.txt")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** The bearer token of an account's first post. */
    String token(String account) {
        return rows.stream()
                .filter(row -> row[0].equals(account))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no demo account " + account))[5];
    }
}
