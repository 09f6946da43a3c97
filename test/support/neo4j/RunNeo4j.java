import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Runs Neo4j Community in this process, with Bolt on a port of 127.0.0.1 and no password.
 * Arguments: the folder for its data, the page cache in MB, `keep` or `remove`: what happens to the
 * folder at the end, and the port, 0 for a free one. A folder that is removed is for tests. Prints "ready PORT" and stops when its
 * standard input ends: when the parent process is gone, however it went.
 */
public class RunNeo4j {
  public static void main(String[] arguments) throws Exception {
    Path data = Path.of(arguments[0]);
    boolean keep = arguments[2].equals("keep");
    int asked = Integer.parseInt(arguments[3]);
    int port = asked == 0 ? freePort() : asked;
    var builder = new DatabaseManagementServiceBuilder(data)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
        .setConfig(GraphDatabaseSettings.auth_enabled, false)
        .setConfig(GraphDatabaseSettings.pagecache_memory, Long.parseLong(arguments[1]) * 1024 * 1024);
    if (!keep) planOnce(builder);
    var server = builder.build();
    // Shutting down in order takes ten seconds, so it is done only for data that is kept.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      if (keep) server.shutdown();
      else remove(data);
    }));
    System.out.println("ready " + port);
    while (System.in.read() >= 0) {}
    System.exit(0);
  }

  /**
   * Tests wipe and fill small graphs, which the planner takes for new statistics each time: most of
   * a run would go into planning the same statements again. So a plan is kept, whatever the counts
   * and the lengths of lists, and not made a second time when it is used often.
   */
  private static void planOnce(DatabaseManagementServiceBuilder builder) {
    builder
        .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofDays(1))
        .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
        .setConfig(
            GraphDatabaseInternalSettings.cypher_expression_engine,
            GraphDatabaseInternalSettings.CypherExpressionEngine.INTERPRETED);
  }

  private static int freePort() throws Exception {
    try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }

  private static void remove(Path folder) {
    try (var paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (Exception ignored) {
      // What stays is in the folder for temporary files.
    }
  }
}
