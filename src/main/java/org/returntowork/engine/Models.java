package org.returntowork.engine;

import java.io.IOException;
import java.io.InputStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Makes the engine, and deploys the models before anybody gets hold of it.
 *
 * <p>All models go together under their class-path names: nothing is deployed if no model changed, and one change
 * deploys all, so that a case's process, its called processes and its rules stay in step.
 */
class Models extends ProcessEngineFactoryBean {

    @Override
    public ProcessEngine getObject() throws Exception {
        ProcessEngine engine = super.getObject();
        deploy(engine.getRepositoryService());
        return engine;
    }

    private static void deploy(RepositoryService repository) throws IOException {
        DeploymentBuilder deployment =
                repository.createDeployment().name("return-to-work").enableDuplicateFiltering(false);
        for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.*mn")) {
            try (InputStream content = model.getInputStream()) {
                deployment.addInputStream("processes/" + model.getFilename(), content);
            }
        }
        deployment.deploy();
    }
}
