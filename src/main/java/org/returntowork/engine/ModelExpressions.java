package org.returntowork.engine;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** What the models' expressions can name: the case's id, which is the business key, and the step beans. */
public class ModelExpressions extends JuelExpressionManager {

    private static final String CASE_ID = "caseId";

    private final Map<Object, Object> steps;

    /** @param steps the beans whose name ends in {@code Steps} */
    public ModelExpressions(Map<Object, Object> steps) {
        this.steps = steps;
    }

    /** Ours come first, so that the engine looks for no variable of these names. */
    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver all = new CompositeELResolver();
        all.add(new CaseAndSteps());
        all.add(super.createElResolver());
        return all;
    }

    private static String caseId(VariableScope scope) {
        ExecutionEntity execution = scope instanceof TaskEntity task ? task.getExecution() : (ExecutionEntity) scope;
        return execution.getProcessBusinessKey();
    }

    private final class CaseAndSteps extends ELResolver {

        @Override
        public Object getValue(ELContext context, Object base, Object name) {
            if (base == null && name.equals(CASE_ID)) {
                context.setPropertyResolved(true);
                return caseId((VariableScope) context.getContext(VariableScope.class));
            }
            if (base == null && steps.containsKey(name)) {
                context.setPropertyResolved(true);
                return steps.get(name);
            }
            return null;
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object name) {
            return Object.class;
        }

        @Override
        public void setValue(ELContext context, Object base, Object name, Object value) {
            throw new UnsupportedOperationException("A model changes nothing: " + name);
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object name) {
            return true;
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return Object.class;
        }

        @Override
        public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
            return Collections.emptyIterator();
        }
    }
}
