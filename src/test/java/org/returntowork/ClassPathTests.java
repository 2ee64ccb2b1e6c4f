package org.returntowork;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.ClassUtils;

/** The engine's web parts have known holes, and scripts in models could run anything: neither may ever be shipped. */
class ClassPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.camunda.bpm.engine.rest.impl.CamundaRestResources",
                "org.camunda.bpm.engine.rest.ProcessEngineRestService",
                "org.camunda.bpm.webapp.impl.security.auth.AuthenticationFilter",
                "org.camunda.bpm.webapp.AppRuntimeDelegate",
                "org.camunda.bpm.admin.Admin",
                "org.h2.server.web.JakartaWebServlet.console",
                "org.codehaus.groovy.jsr223.GroovyScriptEngineFactory",
                "org.graalvm.polyglot.Engine",
                "org.python.jsr223.PyScriptEngineFactory",
                "org.jruby.embed.jsr223.JRubyEngineFactory",
                "org.openjdk.nashorn.api.scripting.NashornScriptEngineFactory"
            })
    void isNotShipped(String type) {
        assertThat(ClassUtils.isPresent(type, getClass().getClassLoader())).isFalse();
    }

    @org.junit.jupiter.api.Test
    void noScriptEngineIsOnTheClassPathButTheDecisionLanguageItself() {
        assertThat(new javax.script.ScriptEngineManager().getEngineFactories())
                .extracting(javax.script.ScriptEngineFactory::getEngineName)
                .allMatch(name -> name.toLowerCase().contains("feel")
                        || name.toLowerCase().contains("juel"));
    }
}
