package org.samspel.visit;

import com.zaxxer.hikari.HikariDataSource;

import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Objects;

/**
 * Makes a server count: every statement that goes through its data source is noted for the request
 * that sends it.
 */
public final class CountedStatements
        implements ApplicationContextInitializer<GenericApplicationContext>, BeanPostProcessor {

    @Override
    public void initialize(GenericApplicationContext context) {
        context.getBeanFactory().addBeanPostProcessor(this);
        context.registerBean("costs", FilterRegistrationBean.class, CountedStatements::filter);
    }

    private static FilterRegistrationBean<Costs> filter() {
        var registration = new FilterRegistrationBean<>(new Costs());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof HikariDataSource)) {
            return bean;
        }
        var counted = new ProxyFactory(bean);
        counted.setProxyTargetClass(true);
        counted.addAdvice(
                (MethodInterceptor)
                        call -> {
                            var result = call.proceed();
                            return result instanceof Connection connection
                                    ? counted(Connection.class, connection, "")
                                    : result;
                        });
        return counted.getProxy();
    }

    private static <T> T counted(Class<T> kind, T real, String sql) {
        return kind.cast(
                Proxy.newProxyInstance(
                        kind.getClassLoader(), new Class<?>[] {kind}, calls(real, sql)));
    }

    private static InvocationHandler calls(Object real, String sql) {
        return (proxy, method, arguments) -> {
            var given = arguments == null ? new Object[0] : arguments;
            var first = given.length > 0 && given[0] instanceof String text ? text : sql;
            if (real instanceof Statement && method.getName().startsWith("execute")) {
                Costs.sent(first);
            }
            try {
                return wrapped(method.invoke(real, given), first);
            } catch (InvocationTargetException fault) {
                throw Objects.requireNonNull(fault.getCause());
            }
        };
    }

    @SuppressWarnings("NullAway") // What a driver answers may be null, and is handed on as it is.
    private static Object wrapped(Object answer, String sql) {
        return switch (answer) {
            case CallableStatement call -> counted(CallableStatement.class, call, sql);
            case PreparedStatement statement -> counted(PreparedStatement.class, statement, sql);
            case Statement statement -> counted(Statement.class, statement, sql);
            case null, default -> answer;
        };
    }
}
