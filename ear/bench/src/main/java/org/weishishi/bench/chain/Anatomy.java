package org.weishishi.bench.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.weishishi.bench.Bench;

/** 一次审批的构成 · messages of each decision, and where its time goes: answers of the database, commit, the program itself. */
final class Anatomy {

    private static final int INSTANCES = 60;
    private static final int SHOWN = 20;

    private final Rival rival;
    private final Counted counted;
    private final List<List<Integer>> messages = new ArrayList<>();
    private final Map<String, Long> kinds = new TreeMap<>();
    private int mostStatements;
    private long whole;
    private long answers;
    private long commits;

    Anatomy(Rival rival, Counted counted) {
        this.rival = rival;
        this.counted = counted;
    }

    /** One thread; prints a line. */
    void run(String name) throws Exception {
        for (int i = 0; i < INSTANCES; i++) {
            String instance = rival.start();
            int place = 0;
            for (List<Rival.Turn> open = rival.open(instance); !open.isEmpty(); open = rival.open(instance)) {
                one(open.get(0), place++);
            }
        }
        double each = INSTANCES * Rival.DECISIONS * 1e6;
        Bench.say(
                "%s: %.1f messages a decision (at most, each: %s), with %d statements at most; %.2f ms = %.2f answers of the database + %.2f commit + %.2f program",
                name,
                messages.stream()
                        .flatMap(List::stream)
                        .mapToInt(n -> n)
                        .average()
                        .orElse(0),
                messages.stream().map(Anatomy::most).toList(),
                mostStatements,
                whole / each,
                answers / each,
                commits / each,
                (whole - answers - commits) / each);
        if (kinds.size() < SHOWN) {
            Bench.say("    %s", parts(each));
        }
    }

    private String parts(double each) {
        return kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(kind -> String.format(Locale.ROOT, "%s %.3f", kind.getKey(), kind.getValue() / each))
                .collect(Collectors.joining(", "));
    }

    private static int most(List<Integer> counts) {
        return counts.stream().mapToInt(n -> n).max().orElse(0);
    }

    private void one(Rival.Turn turn, int place) throws Exception {
        counted.on(true);
        long begin = System.nanoTime();
        rival.decide(turn);
        whole += System.nanoTime() - begin;
        counted.on(false);
        for (Counted.Sent sent : counted.sent()) {
            answers += sent.nanos();
            kinds.merge(sent.kind(), sent.nanos(), Long::sum);
        }
        commits += counted.inCommits();
        mostStatements = Math.max(
                mostStatements,
                counted.sent().stream().mapToInt(Counted.Sent::statements).sum());
        if (messages.size() <= place) {
            messages.add(new ArrayList<>());
        }
        messages.get(place).add(counted.sent().size());
    }
}
