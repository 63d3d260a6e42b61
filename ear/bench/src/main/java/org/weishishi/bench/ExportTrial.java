package org.weishishi.bench;

import java.io.OutputStream;
import org.weishishi.project.api.search.ProjectQuery;
import org.weishishi.project.application.search.ExportProjects;

/** 导出 · how long a whole export takes, and how much of the heap is reachable meanwhile. */
final class ExportTrial {

    private static final int LOOKED = 1 << 19;

    /** Throws the workbook away and looks at the heap each half megabyte. */
    private static final class Sink extends OutputStream {
        private long bytes;
        private long looked;
        private long least = Long.MAX_VALUE;
        private long most;

        @Override
        public void write(int b) {
            count(1);
        }

        @Override
        public void write(byte[] b, int off, int len) {
            count(len);
        }

        private void count(int more) {
            bytes += more;
            if (bytes - looked > LOOKED) {
                looked = bytes;
                long heap = Meter.reachable();
                least = Math.min(least, heap);
                most = Math.max(most, heap);
            }
        }
    }

    private ExportTrial() {}

    static void run(Database database, ExportProjects export) throws Exception {
        for (boolean looking : new boolean[] {false, true}) {
            Sink sink = new Sink();
            OutputStream out = looking ? sink : OutputStream.nullOutputStream();
            long before = Meter.reachable();
            long begin = System.nanoTime();
            long rows = database.in(() -> export.write(ProjectQuery.of((String) null), (key, args) -> key, out));
            double seconds = (System.nanoTime() - begin) / 1e9;
            double inDatabase = database.watch().taken().stream()
                            .mapToDouble(Watch.Sent::millis)
                            .sum()
                    / 1e3;
            if (looking) {
                Bench.say(
                        "export: %,d rows, %,d kB; heap reachable %d MB before, %d to %d MB while writing",
                        rows, sink.bytes >> 10, before, sink.least, sink.most);
            } else {
                Bench.say("export: %,d rows in %.1f s, of these %.1f s of the database", rows, seconds, inDatabase);
            }
        }
    }
}
