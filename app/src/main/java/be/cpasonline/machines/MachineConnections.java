package be.cpasonline.machines;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the container has to tell of the connections by which machines come. */
@Configuration(proxyBeanMethods = false)
class MachineConnections {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> peerAddresses() {
        return container -> container.addEngineValves(new PeerAddress());
    }
}
