import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.transport.Netty4Plugin;

/** A node of OpenSearch on 127.0.0.1, for tests: arguments are its name, its folder, its two ports, and the transport addresses and names of all nodes. */
public final class EngineNode extends Node {
    private EngineNode(Environment environment, Collection<Class<? extends Plugin>> plugins) {
        super(environment, plugins, false);
    }

    public static void main(String[] arguments) throws Exception {
        String name = arguments[0];
        Settings settings = Settings.builder()
            .put("cluster.name", "verbatim-tests")
            .put("node.name", name)
            .put("path.home", arguments[1])
            .put("network.host", "127.0.0.1")
            .put("http.port", arguments[2])
            .put("transport.port", arguments[3])
            .put("transport.type", "netty4")
            .put("http.type", "netty4")
            .putList("discovery.seed_hosts", arguments[4].split(","))
            .putList("cluster.initial_cluster_manager_nodes", arguments[5].split(","))
            // Its disk is the machine's, which others fill.
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .build();
        Path config = Path.of(arguments[1], "config");
        Environment environment = InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), config, () -> name);
        EngineNode node = new EngineNode(environment, List.of(Netty4Plugin.class, CommonAnalysisPlugin.class));
        node.start();
        System.out.println("started " + name);
        new CountDownLatch(1).await();
    }
}
