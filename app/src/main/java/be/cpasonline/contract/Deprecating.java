package be.cpasonline.contract;

import be.cpasonline.api.ContractFile;
import be.cpasonline.calls.Call;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What the contract that is served marks as deprecated is told to its callers. */
@Configuration(proxyBeanMethods = false)
class Deprecating implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        var contract = ContractTree.of(ContractFile.text());
        interceptors
                .addInterceptor(new DeprecationTold(Deprecation.in(contract)))
                .addPathPatterns(Call.BASE + "/**");
    }
}
