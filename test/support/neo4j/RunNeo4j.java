import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Runs Neo4j Community in this process, with Bolt on a free port of 127.0.0.1 and no password.
 * Argument: the folder for its data, which is removed at the end. Prints "ready PORT" and stops
 * when its standard input ends: when the parent process is gone, however it went.
 */
public class RunNeo4j {
  public static void main(String[] arguments) throws Exception {
    Path data = Path.of(arguments[0]);
    int port = freePort();
    new DatabaseManagementServiceBuilder(data)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
        .setConfig(GraphDatabaseSettings.auth_enabled, false)
        .setConfig(GraphDatabaseSettings.pagecache_memory, 256L * 1024 * 1024)
        .build();
    // Not shut down in order, which takes ten seconds: what it holds is thrown away.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(data)));
    System.out.println("ready " + port);
    while (System.in.read() >= 0) {}
    System.exit(0);
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
