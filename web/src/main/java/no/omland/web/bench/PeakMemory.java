package no.omland.web.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The most memory that this process has held. */
final class PeakMemory {

    private static final Path STATUS = Path.of("/proc/self/status");

    private PeakMemory() {}

    /** Begins to count the heap from now on. */
    static void forgetHeap() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The heap since it was last forgotten, garbage included, and, on Linux, what the whole process ever held. */
    static String words() throws IOException {
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        String resident = Files.isReadable(STATUS)
                ? Files.readAllLines(STATUS).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                        .map(bytes -> String.format(Locale.ROOT, "; the whole process at most %.0f MB", bytes / 1e6))
                        .findFirst()
                        .orElse("")
                : "";
        return String.format(Locale.ROOT, "heap %.0f MB with garbage%s", heap / 1e6, resident);
    }
}
